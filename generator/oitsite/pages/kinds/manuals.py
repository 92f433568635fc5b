"""The manuals of the staff: the list and a page for each task."""

from collections.abc import Iterator

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.manual import Manual
from oitsite.site import Site
from oitsite.site.order import in_order

ADDRESS = "manuals/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the list of manuals and the page of each, if any are recorded."""
    manuals = in_order(site.of(Manual))
    if not manuals:
        return
    words = templates.words["manuals"]
    html = templates.render("manuals", ADDRESS, manuals=manuals)
    yield Page(ADDRESS, words["title"], words["lead"], html)
    for manual in manuals:
        yield _page(manual, templates)


def _page(manual: Manual, templates: Templates) -> Page:
    words = templates.words["manuals"]
    trail = ((words["title"], ADDRESS),)
    html = templates.render("manual", manual.address, trail=trail, manual=manual)
    lead = words["lead_one"].format(title=manual.title)
    return Page(manual.address, manual.title, lead, html)
