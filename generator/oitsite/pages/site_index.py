"""The main pages of the site in groups, as a page for people (แผนผังเว็บไซต์)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.site import Site

ADDRESS = "sitemap/"
IN_ENGLISH = True

_SECTIONS: Mapping[str, str] = {
    "measures": "measures",
    "complaints": "complaints",
    "e-service": "eservice",
    "survey": "survey",
    "oit": "oit",
    "contact": "contact",
}
"""Words of the menu by the first step of the addresses below each entry."""


@dataclass(frozen=True)
class Group:
    """Pages that belong together: titles by address."""

    title: str
    pages: dict[str, str]


def groups_of(titles: Mapping[str, str], templates: Templates) -> list[Group]:
    """Return the main pages of a language in groups, from every page's title by its address.

    Below an entry of the menu these are the pages with up to two steps in their address: a year's
    list, a service. Whatever else the site has stands in the last group by its first page alone.
    """
    words = templates.words
    groups = [Group(words["menu"][name], {}) for name in _SECTIONS.values()]
    by_step = dict(zip(_SECTIONS, groups, strict=True))
    others = Group(words["site_index"]["others"], {})
    for address, title in titles.items():
        step, _, rest = address.partition("/")
        if rest.count("/") > 1:
            continue
        if step in by_step:
            by_step[step].pages[address] = title
        elif step and (not rest or f"{step}/" not in titles):
            others.pages[address] = title
    return [group for group in (*groups, others) if group.pages]


def make_overview(titles: Mapping[str, str], _site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page that leads to every main page."""
    words = templates.words["site_index"]
    groups = groups_of(titles, templates)
    html = templates.render("site_index", ADDRESS, trail=(("", ""),), groups=groups)
    section = Section(words["title"], words["lead"])
    yield Page(ADDRESS, words["title"], words["lead"], html, (section,))
