"""What a person must check in a document and its drafts."""

import re
from collections.abc import Iterable, Iterator, Sequence

from oitsite.findings import Finding, Place
from oitsite.importers.filling.draft import Doubt, Draft, short
from oitsite.importers.opening.document import Cell
from oitsite.importers.tables.headings import squashed
from oitsite.records.record import Path
from oitsite.thai import FiscalYear, arabic, parse_date
from oitsite.thai.calendar import MONTH, YEAR

_OF_YEAR = re.compile(r"(?:ประจำ|ใน)ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)")
_DATE = re.compile(rf"(?<!\d)\d{{1,2}}\s*{MONTH}\s*{YEAR}(?!\d)")
_REPEATED = 60


def year_doubts(file: str, paragraphs: Sequence[Cell], year: FiscalYear) -> Iterator[Finding]:
    """Yield a finding if a document names other fiscal years but not the given one."""
    text = arabic("\n".join(cell.text for cell in paragraphs))
    years = set(_OF_YEAR.findall(text))
    if years and str(year) not in years:
        values = {"given": ", ".join(sorted(years)), "year": str(year)}
        yield Finding(Place(file), "I201", values)


def with_doubts(drafts: Iterable[Draft], year: FiscalYear) -> tuple[Draft, ...]:
    """Return drafts with a doubt for each date outside the year and each repeated text."""
    first: dict[tuple[str | int, str], str] = {}
    found: list[Draft] = []
    for draft in drafts:
        doubts: list[Doubt] = []
        for path, text in _texts(draft):
            doubts += _date_doubts(path, text, year)
            key = (path[-1], squashed(text))
            if len(key[1]) < _REPEATED:
                continue
            if key in first:
                doubts.append(Doubt("I211", path, {"text": short(text), "other": first[key]}))
            first.setdefault(key, short(draft.data.get("title", "")))
        found.append(draft.noting(doubts=doubts))
    return tuple(found)


def _texts(draft: Draft) -> Iterator[tuple[Path, str]]:
    """Yield each step, result and outcome of a measure with the path of its list."""
    for step in draft.data.get("steps", ()):
        yield ("steps",), step
    for round_, report in draft.data.get("reports", {}).items():
        for key in ("results", "outcomes"):
            for text in report.get(key, ()):
                yield ("reports", round_, key), text


def _date_doubts(path: Path, text: str, year: FiscalYear) -> Iterator[Doubt]:
    for day in _days_outside(text, year):
        yield Doubt("I204", path, {"date": day, "year": str(year)})


def _days_outside(text: str, year: FiscalYear) -> Iterator[str]:
    """Yield the dates of a text that lie outside a fiscal year."""
    for found in _DATE.finditer(arabic(text)):
        try:
            day = parse_date(found[0])
        except ValueError:
            continue
        if day and day not in year:
            yield found[0]
