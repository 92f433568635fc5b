"""Exports: the site goes in, files to hand in or to give away come out as bytes.

`open_data/` is the folder to add to: a module a kind of record, which yields its data sets.
"""
