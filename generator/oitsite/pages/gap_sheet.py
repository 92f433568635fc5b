"""The sheet of what is still to be done: for the desk of each unit, never published."""

from collections.abc import Mapping

from oitsite.checks.gaps import Gap
from oitsite.pages.templates import Templates
from oitsite.thai import FiscalYear


def gap_sheet(
    year: FiscalYear, gaps: Mapping[str, tuple[Gap, ...]], said: str, templates: Templates
) -> str:
    """Return a whole HTML document, a part for each unit; `said` sums the year up."""
    named = {unit or templates.words["gaps"]["nobody"]: found for unit, found in gaps.items()}
    return templates.render("gaps", "", year=year, gaps=named, said=said)
