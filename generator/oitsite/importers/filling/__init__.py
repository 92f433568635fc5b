"""Tables into drafts of records, with an account of every cell."""
