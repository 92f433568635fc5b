"""Bringing a site's folder to the form that this program reads.

`steps/` holds a file for each form; a newcomer adds there. `planning` asks the steps what is to be
changed and changes nothing; `applying` keeps a copy and writes all of it, or nothing.
"""
