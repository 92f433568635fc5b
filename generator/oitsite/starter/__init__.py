"""Beginning a site or a year: criteria go in, settings and drafts to fill in come out as texts.

Drafts of a new kind of record follow from its fields.
"""
