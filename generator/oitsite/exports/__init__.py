"""Exports: the site goes in, files to submit or to publish come out as bytes.

`open_data/` is the folder to add to: one module per kind of record, which yields its data sets.
"""
