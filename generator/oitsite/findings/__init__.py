"""What is found wrong with the records, what is said of it, and the report of all of it.

`codes/` holds a file for each finding; a newcomer adds there and nowhere else.
"""

from oitsite.findings.finding import Finding, Level, Place

__all__ = ["Finding", "Level", "Place"]
