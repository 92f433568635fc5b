"""The page of all search results; without scripts, it is an index of the site."""

from collections.abc import Iterator, Mapping

from oitsite.pages.categories import categories_of, year_of
from oitsite.pages.kinds.site_index import groups_of
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.site import Site

ADDRESS = "search/"


def make_overview(titles: Mapping[str, str], _site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page that searches all pages and lists the main ones."""
    words = templates.words["search"]
    html = templates.render(
        "search",
        ADDRESS,
        kinds=categories_of(titles, words["kinds"]).names,
        years=sorted({year for address in titles if (year := year_of(address))}, reverse=True),
        groups=groups_of(titles, templates),
    )
    yield Page(ADDRESS, words["title"], words["lead"], html, weight=0)
