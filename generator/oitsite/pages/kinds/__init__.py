"""The kinds of pages: one module a kind, found by being here."""
