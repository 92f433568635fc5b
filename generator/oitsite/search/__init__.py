"""Search: pages go in, the search index comes out as bytes.

The other half of the search runs in the browser: theme/assets/search/.
"""
