"""Reading: the files of a folder go in, text and data with their places come out.

Nothing here knows records. A file that cannot be read is a finding.
"""
