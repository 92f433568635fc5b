"""Turns rows of cells into tables, whose columns are recognised by their headings."""
