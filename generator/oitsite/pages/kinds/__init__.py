"""The kinds of pages: each module in this folder makes one."""
