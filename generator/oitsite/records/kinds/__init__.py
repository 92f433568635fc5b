"""The kinds of records: each module in this folder defines one."""
