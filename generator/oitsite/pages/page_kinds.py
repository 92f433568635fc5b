"""Which kind and which year a page is of, by its address: what a reader narrows a search by."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

GENERAL = "general"
"""The kind of pages that have no others of their kind, such as the contacts."""

_YEAR = re.compile(r"(?:^|/)(2[45]\d\d)/")
_OF_A_YEAR = re.compile(r"\s*(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$")


@dataclass(frozen=True)
class Kinds:
    """The kinds of pages of a site with their names, in the order in which the site has them."""

    names: Mapping[str, str]

    def of(self, address: str) -> str:
        """Return the kind of the page at an address."""
        first = _first(address)
        return first if first in self.names else GENERAL


def kinds_of(titles: Mapping[str, str], names: Mapping[str, str]) -> Kinds:
    """Return the kinds of pages by the title of each address: a first part that several share.

    A kind has the name that `names` gives it, or the title of its first page without the year.
    """
    counts = Counter(map(_first, titles))
    found = {GENERAL: names[GENERAL]}
    for address, title in titles.items():
        kind = _first(address)
        if counts[kind] > 1:
            found.setdefault(kind, names.get(kind) or _OF_A_YEAR.sub("", title))
    return Kinds(found)


def year_of(address: str) -> int | None:
    """Return the fiscal year in a page's address, if there is one."""
    found = _YEAR.search(address)
    return int(found[1]) if found else None


def _first(address: str) -> str:
    return address.partition("/")[0]
