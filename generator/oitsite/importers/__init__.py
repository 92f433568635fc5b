"""Takes in a report (Word, Excel, CSV, text), gives draft records and an outcome for each cell.

To read a further kind of table, add a module to `kinds/`; nothing else needs to change. A further
file format is a module of `opening/`.

The stages, each a step from frozen values to frozen values:

- `opening/`: the bytes of a file into a `Document`, rows of cells that know their place.
- `tables/`: a `Document` into `Contents`, tables of known columns and the paragraphs around them.
- `filling/`: tables into `Drafts`, the values of records and the cells they were taken from.
- `placing/`: drafts into `Placed`, the texts of files and an `Outcome` for each cell.

`kinds/` says for each kind of record how it is filled and placed, `plan` runs the stages for a
`Request`, and `account` words the result for the webmaster. Nothing here writes to the disk.
"""
