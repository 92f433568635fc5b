"""Tables into drafts of records."""
