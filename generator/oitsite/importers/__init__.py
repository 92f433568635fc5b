"""Imports a report (Word, Excel, CSV, text): draft records, and an outcome for each cell.

To read a further kind of table, add a module to `kinds/`; nothing else changes. A further
file format is a module of `opening/`.

The stages, each from frozen values to frozen values:

- `opening/`: the bytes of a file into a `Document`, rows of cells with their places.
- `tables/`: a `Document` into `Contents`, tables of known columns and the paragraphs around them.
- `filling/`: tables into `Drafts`, the values of records and the cells they were taken from.
- `placing/`: drafts into `Placed`, the texts of files and an `Outcome` for each cell.

`kinds/` defines how each kind of record is filled and placed, `plan` runs the stages for a
`Request`, and `account` words the result for the webmaster. Nothing here writes to the disk.
"""
