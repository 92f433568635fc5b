"""Starting a site or a year: from the criteria, the texts of settings and of drafts to fill in.

A new kind of record gets its draft from its fields, without further code.
"""
