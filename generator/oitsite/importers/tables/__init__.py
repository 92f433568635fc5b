"""Rows of cells into tables of known columns."""
