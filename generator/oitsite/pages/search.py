"""The page of all answers of the search, which is the index of the site where no script runs."""

from collections.abc import Mapping, Sequence

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.search.kinds import Kinds, kinds_of, year_of

ADDRESS = "search/"
_SHORT = 12


def search_page(pages: Sequence[Page], templates: Templates) -> Page:
    """Return the page that searches all pages and lists the main ones."""
    words = templates.words["search"]
    kinds = kinds_of(pages, words["kinds"])
    years = sorted({year for page in pages if (year := year_of(page))}, reverse=True)
    html = templates.render(
        "search",
        ADDRESS,
        trail=(("", ""),),
        kinds=kinds.names,
        years=years,
        groups=_main_pages(pages, kinds),
    )
    return Page(ADDRESS, words["title"], words["lead"], html, weight=0)


def _main_pages(pages: Sequence[Page], kinds: Kinds) -> Mapping[str, Sequence[Page]]:
    """Return the pages under the names of their kinds; of a long kind those that list others."""
    lists = {
        page.address[: end + 1]
        for page in pages
        for end, sign in enumerate(page.address[:-1])
        if sign == "/"
    }
    groups = {}
    for kind, name in kinds.names.items():
        members = [page for page in pages if kinds.of(page) == kind]
        listing = [page for page in members if page.address in lists]
        groups[name] = listing if len(members) > _SHORT and listing else members
    return groups
