"""The category and year of a page, derived from its address, for filtering search results."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

GENERAL = "general"
"""The category of pages that are alone under the first part of their address."""

_YEAR = re.compile(r"(?:^|/)(2[45]\d\d)/")
_OF_A_YEAR = re.compile(r"\s*(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$")


@dataclass(frozen=True)
class Categories:
    """The categories of a site's pages by name, in page order."""

    names: Mapping[str, str]

    def of(self, address: str) -> str:
        """Return the category of the page at an address."""
        first = _first(address)
        return first if first in self.names else GENERAL


def categories_of(titles: Mapping[str, str], names: Mapping[str, str]) -> Categories:
    """Return the categories of pages, given as titles by address.

    A category is a first part of the address that several pages share. Its name is that in `names`,
    or the title of its first page without the year.
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
