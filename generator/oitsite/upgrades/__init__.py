"""Upgrading a site's folder to the form that this program reads.

`steps/` holds a module for each form; add new steps there. `planning` collects the changes of the
steps without writing; `applying` keeps a copy and writes all of them, or none.
"""
