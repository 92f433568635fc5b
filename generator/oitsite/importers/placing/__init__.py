"""Drafts into the files of a site: new ones, or additions to existing records."""
