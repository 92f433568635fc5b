"""The category and the year of a page, told by its address: what a reader narrows a search by."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

GENERAL = "general"
"""The category of pages that share the first part of their address with no other page."""

_YEAR = re.compile(r"(?:^|/)(2[45]\d\d)/")
_OF_A_YEAR = re.compile(r"\s*(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$")


@dataclass(frozen=True)
class Categories:
    """The categories of a site's pages with their names, in the order of the pages."""

    names: Mapping[str, str]

    def of(self, address: str) -> str:
        """Return the category of the page at an address."""
        first = _first(address)
        return first if first in self.names else GENERAL


def categories_of(titles: Mapping[str, str], names: Mapping[str, str]) -> Categories:
    """Return the categories of pages, given as titles by address: a first part that several share.

    A category has the name that `names` gives it, or the title of its first page without the year.
    """
    counts = Counter(map(_first, titles))
    found = {GENERAL: names[GENERAL]}
    for address, title in titles.items():
        category = _first(address)
        if counts[category] > 1:
            found.setdefault(category, names.get(category) or _OF_A_YEAR.sub("", title))
    return Categories(found)


def year_of(address: str) -> int | None:
    """Return the fiscal year in a page's address, if there is one."""
    found = _YEAR.search(address)
    return int(found[1]) if found else None


def _first(address: str) -> str:
    return address.partition("/")[0]
