"""Citizen participation: the table of each year and a page for each event."""

from collections.abc import Iterator, Sequence
from datetime import date

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.participation import Participation
from oitsite.site import Site
from oitsite.thai import FiscalYear, sort_key


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of each year that has a record, the newest year first."""
    years = site.years_of(Participation)
    for year in years:
        records = sorted(site.of(Participation, year), key=_when)
        yield _year_page(year, years, records, templates)
        for record in records:
            yield _page(record, templates)


def _when(record: Participation) -> tuple[date, tuple[str, str]]:
    """Sort by first day; records without one come last."""
    first = record.date.span[0] if record.date and record.date.span else date.max
    return first, sort_key(record.title)


def _title(year: FiscalYear, templates: Templates) -> str:
    title: str = templates.words["participation"]["of_year"].format(year=year)
    return title


def _year_page(
    year: FiscalYear,
    years: Sequence[FiscalYear],
    records: Sequence[Participation],
    templates: Templates,
) -> Page:
    title, address = _title(year, templates), f"participation/{year}/"
    html = templates.render(
        "participations",
        address,
        title=title,
        year=year,
        years=years,
        records=records,
    )
    lead = templates.words["participation"]["lead"]
    return Page(address, title, lead, html)


def _page(record: Participation, templates: Templates) -> Page:
    above = f"participation/{record.year}/"
    trail = ((_title(record.year, templates), above),)
    html = templates.render("participation", record.address, trail=trail, record=record)
    return Page(record.address, record.title, record.issue, html)
