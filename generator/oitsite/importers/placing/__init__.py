"""Drafts into the files of a site."""
