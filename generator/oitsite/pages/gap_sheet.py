"""The gap sheet: what each unit still has to do; never published."""

from collections.abc import Mapping

from oitsite.checks.gaps import Gap
from oitsite.pages.templates import Templates
from oitsite.thai import FiscalYear


def gap_sheet(
    year: FiscalYear, gaps: Mapping[str, tuple[Gap, ...]], said: str, templates: Templates
) -> str:
    """Return a complete HTML document with a section per unit; `said` summarises the year."""
    named = {unit or templates.words["gaps"]["nobody"]: found for unit, found in gaps.items()}
    return templates.render("gaps", "", year=year, gaps=named, said=said)
