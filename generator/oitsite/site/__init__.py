"""The site: a folder goes in, everything that the organisation discloses comes out as one value.

`site` is the value, `loading` reads it. The other modules work out what follows from its records:
sums, groups, the order of measures, the thread from recommendation to report.
"""

from oitsite.site.site import Site

__all__ = ["Site"]
