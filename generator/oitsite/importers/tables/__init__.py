"""Rows of cells into tables whose columns are known by their headings."""
