"""Reports of the divisions become draft records, and no cell of theirs is lost.

A file is read into rows of cells with their places (`opening` and the module of its format); from
there on all is values: rows into tables of known columns (`tables`), their texts mended where that
is certain (`repairs`), drafts of records with a ledger of every cell (`draft`), and the texts of
the files to write (`plan`).
"""
