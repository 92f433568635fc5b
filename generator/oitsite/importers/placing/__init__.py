"""Places drafts in the files of a site: new files, or additions to existing records."""
