"""How many items of a year are ready, and what the others lack."""

from collections.abc import Mapping
from dataclasses import dataclass

from oitsite.findings.catalogue import Language
from oitsite.items import State, item_states
from oitsite.site import Site
from oitsite.thai import FiscalYear

_SENTENCES: Mapping[Language, str] = {
    "th": "ปี {year}: พร้อม {ready} จาก {total} ข้อ ขาด {missing} องค์ประกอบ ให้คนตรวจ {unchecked}",
    "en": "{year}: {ready} of {total} items ready; {missing} elements missing; "
    "{unchecked} need a person",
}


@dataclass(frozen=True)
class Summary:
    """Counts of a year's items and of their elements."""

    year: FiscalYear
    total: int
    ready: int
    missing: int
    unchecked: int

    def said(self, language: Language) -> str:
        """Return the counts as one line."""
        return _SENTENCES[language].format(**vars(self))


def summary_of(site: Site, year: FiscalYear) -> Summary:
    """Return the counts of a year."""
    states = item_states(site, year)
    return Summary(
        year=year,
        total=len(states),
        ready=sum(state.ready for state in states),
        missing=sum(state.count(State.MISSING) for state in states),
        unchecked=sum(state.count(State.UNCHECKED) for state in states),
    )
