"""Citizen participation: since fiscal year 2569, the previous year's as well."""

from collections.abc import Callable, Iterable
from functools import partial

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.participation import Participation
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/participation/"


def _shown(
    site: Site, year: FiscalYear, *, said: Callable[[Participation], Iterable[str]]
) -> Evidence | None:
    """Show a required value of every record, under the record's title."""
    records = [
        record for of_year in _asked_for(site, year) for record in site.of(Participation, of_year)
    ]
    texts = [_in_one_line(said(record)) for record in records]
    if not records or not all(texts):
        return None
    says = "\n".join(f"- {r.title}: {text}" for r, text in zip(records, texts, strict=True))
    links = tuple(PageLink(r.title, r.address) for r in records)
    return Evidence(says, links)


def _in_one_line(texts: Iterable[str]) -> str:
    """Join texts and the lists inside them into one line, since each occasion is one list item."""
    return " · ".join(text.replace("\n- ", " · ").replace("\n", " ") for text in texts)


def _asked_for(site: Site, year: FiscalYear) -> tuple[FiscalYear, ...]:
    item = site.criteria(year).item_for("participation")
    both = item is not None and item.period == "year-before-and-year"
    return (year, year.before) if both else (year,)


def _participants(record: Participation) -> Iterable[str]:
    if record.people:
        yield from (group.said for group in record.participants)
        yield f"รวม {record.people:,} คน"


def _when(record: Participation) -> Iterable[str]:
    if record.date and record.date.touches(record.year):
        yield f"{record.date} ในปีงบประมาณ พ.ศ. {record.year}"


activity = issue = partial(_shown, said=lambda record: (record.issue,))
participants = partial(_shown, said=_participants)
results = partial(_shown, said=lambda record: record.results)
use_of_results = partial(_shown, said=lambda record: record.use)
own_activity = partial(_shown, said=lambda record: record.unit)
in_year = partial(_shown, said=_when)
