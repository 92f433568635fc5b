"""Findings: a place and a code go in, messages in Thai and English and a listing come out.

`codes/` is the folder to add to: one file per code, named after it.
"""

from oitsite.findings.finding import Finding, Level, Place

__all__ = ["Finding", "Level", "Place"]
