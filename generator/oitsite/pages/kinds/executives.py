"""The executives with their direct contacts."""

from collections.abc import Iterator

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.executive import Executive
from oitsite.site import Site

ADDRESS = "executives/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of executives, if any are recorded."""
    words = templates.words["executives"]
    executives = site.of(Executive)
    if not executives:
        return
    sides = {
        side: [executive for executive in executives if executive.side == side]
        for side in ("political", "permanent")
    }
    html = templates.render("executives", ADDRESS, sides=sides)
    sections = tuple(
        Section(one.position, f"{side}-{number}")
        for side, some in sides.items()
        for number, one in enumerate(some, 1)
    )
    yield Page(ADDRESS, words["title"], words["lead"], html, sections, weight=1.3)
