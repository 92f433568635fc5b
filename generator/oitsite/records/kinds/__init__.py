"""The kinds of records: one module a kind, found by being here."""
