"""Everything that the organisation discloses, as one value, and what follows from its records."""

from oitsite.site.site import Site

__all__ = ["Site"]
