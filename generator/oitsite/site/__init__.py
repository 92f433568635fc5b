"""The site: everything that the organisation discloses, read from a folder as one value.

`site` defines the value, `loading` reads it. The other modules derive values from its records:
sums, groups, the order of measures, the trace from recommendation to report.
"""

from oitsite.site.site import Site

__all__ = ["Site"]
