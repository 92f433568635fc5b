"""What the search of the site looks through: pages in, the index as bytes out.

The other half of the search runs in the reader's browser: theme/assets/search/.
"""
