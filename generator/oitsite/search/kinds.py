"""Which kind and which year a page is of, by its address: what a reader narrows a search by."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from oitsite.pages.page import Page

GENERAL = "general"
"""The kind of pages that have no others of their kind, such as the contacts."""

_YEAR = re.compile(r"(?:^|/)(2[45]\d\d)/")
_OF_A_YEAR = re.compile(r"\s*(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[0-9๐-๙]{4}$")


@dataclass(frozen=True)
class Kinds:
    """The kinds of pages of a site with their names, in the order in which the site has them."""

    names: Mapping[str, str]

    def of(self, page: Page) -> str:
        """Return the kind of a page."""
        first = _first(page)
        return first if first in self.names else GENERAL


def kinds_of(pages: Iterable[Page], names: Mapping[str, str]) -> Kinds:
    """Return the kinds of the pages: one for each first part of an address that several share.

    A kind has the name that `names` gives it, or the title of its first page without the year.
    """
    pages = tuple(pages)
    counts = Counter(map(_first, pages))
    found = {GENERAL: names[GENERAL]}
    for page in pages:
        kind = _first(page)
        if counts[kind] > 1:
            found.setdefault(kind, names.get(kind) or _OF_A_YEAR.sub("", page.title))
    return Kinds(found)


def year_of(page: Page) -> int | None:
    """Return the fiscal year in a page's address, if there is one."""
    found = _YEAR.search(page.address)
    return int(found[1]) if found else None


def _first(page: Page) -> str:
    return page.address.partition("/")[0]
