"""The types of single values and of parts that several kinds of records have."""
