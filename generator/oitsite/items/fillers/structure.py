"""The structure of the organisation."""

from collections.abc import Sequence

from oitsite.items.page_links import STRUCTURE_PAGE
from oitsite.items.state import Evidence
from oitsite.records.fields.evidence import Link
from oitsite.records.kinds.structure import Section, Structure
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/structure.yml"


def chart(site: Site, _year: FiscalYear) -> Evidence | None:
    """The chart, with its text alternative."""
    found = next(iter(site.of(Structure)), None)
    if not (found and found.chart and found.chart.text):
        return None
    return Evidence(
        found.chart.text, (STRUCTURE_PAGE,), (Link(title="ภาพแผนผัง", file=found.chart.file),)
    )


def divisions(site: Site, _year: FiscalYear) -> Evidence | None:
    """The divisions of the permanent (non-political) side."""
    found = next(iter(site.of(Structure)), None)
    return (
        Evidence(_listed(found.divisions), (STRUCTURE_PAGE,)) if found and found.divisions else None
    )


def political_and_permanent(site: Site, _year: FiscalYear) -> Evidence | None:
    """The political and the permanent side of a local government."""
    found = next(iter(site.of(Structure)), None)
    if not (found and found.political and found.permanent):
        return None
    return Evidence(_listed((*found.political, *found.permanent)), (STRUCTURE_PAGE,))


def _listed(parts: Sequence[Section]) -> str:
    return "\n".join(f"- {part.name} {part.about or ''}".strip() for part in parts)
