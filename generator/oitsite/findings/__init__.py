"""Findings: a place and a code go in, sentences in Thai and English and a listing come out.

`codes/` is the folder to add to: a file a code, named by it.
"""

from oitsite.findings.finding import Finding, Level, Place

__all__ = ["Finding", "Level", "Place"]
