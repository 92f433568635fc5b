"""Reading: the files of a folder go in, text and data that know their place there come out.

Nothing here knows records. What cannot be read is a finding.
"""
