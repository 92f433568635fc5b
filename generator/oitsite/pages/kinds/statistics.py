"""Statistics of a fiscal year: complaints and service requests."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from oitsite.drawing.charts import Bar, Chart
from oitsite.exports.open_data import FORMATS
from oitsite.exports.open_data.statistics import data_sets
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.complaints import KINDS, Complaints, Kind
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.site.statistics import (
    Handled,
    Requests,
    by_month,
    by_service,
    handled,
    label,
    list_months,
    requests,
)
from oitsite.thai import FiscalYear

Row = tuple[str, str | None, tuple[int | None, ...]]
"""A row of a table: its heading, the page that the heading links to, and its numbers."""


@dataclass(frozen=True)
class KindOfComplaints:
    """The statistics of a kind of complaints: a row per period, the sum and the period it covers.

    There is no sum if a number is not known.
    """

    kind: Kind
    rows: tuple[Row, ...]
    sum: Handled | None
    time: str


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of each year with statistics, the newest first."""
    years = site.years_of(Complaints, ServiceUse)
    for year in years:
        yield _year_page(year, years, site, templates)


def _year_page(
    year: FiscalYear, years: Sequence[FiscalYear], site: Site, templates: Templates
) -> Page:
    words = templates.words["statistics"]
    title = words["of_year"].format(year=year)
    address = f"statistics/{year}/"
    complaints = sorted(site.of(Complaints, year), key=lambda record: record.months)
    uses = site.of(ServiceUse, year)
    kinds = [found for kind in KINDS if (found := _kind(complaints, kind))]
    services = by_service(site, uses)
    html = templates.render(
        "statistics",
        address,
        title=title,
        year=year,
        years=years,
        kinds=kinds,
        notes=[(_time(record), record.note) for record in complaints if record.note],
        complaints_chart=_complaints_chart(complaints, year, templates),
        services=_rows(services),
        months=_rows(counted for _, counted in by_month(uses)),
        all_requests=requests("", uses),
        services_chart=_services_chart(uses, year, templates),
        tables=[one for one in data_sets(site) if one.year == year and one.table.rows],
        endings=FORMATS,
    )
    return Page(address, title, words["lead"], html)


def _rows(counted: Iterable[Requests]) -> list[Row]:
    return [(one.name, one.address, (one.walk_in, one.online, one.total)) for one in counted]


def _kind(complaints: Sequence[Complaints], kind: Kind) -> KindOfComplaints | None:
    counted = [(record, counts) for record in complaints if (counts := record.of(kind))]
    rows = tuple((_time(one), None, tuple(counts.numbers.values())) for one, counts in counted)
    time = list_months(month for record, _ in counted for month in record.months)
    known = not any(counts.unsaid for _, counts in counted)
    sum_ = handled(complaints, kind) if known else None
    return KindOfComplaints(kind, rows, sum_, time) if rows else None


def _time(record: Complaints) -> str:
    return list_months(record.months) or str(record.period)


def _complaints_chart(
    complaints: Sequence[Complaints], year: FiscalYear, templates: Templates
) -> str:
    bars = [
        Bar(label(one.months), handled([one], "general").total, handled([one], "corruption").total)
        for one in complaints
        if one.months
    ]
    return _chart(bars, "complaints_chart", year, templates)


def _services_chart(uses: Sequence[ServiceUse], year: FiscalYear, templates: Templates) -> str:
    bars = [Bar(label(span), one.walk_in or 0, one.online or 0) for span, one in by_month(uses)]
    return _chart(bars, "services_chart", year, templates)


def _chart(bars: Sequence[Bar], key: str, year: FiscalYear, templates: Templates) -> str:
    """Return the chart of several months; empty for a single month or without counts."""
    most = max((max(bar.value, bar.other or 0) for bar in bars), default=0)
    if len(bars) < 2 or not most:
        return ""
    words = templates.words["statistics"]
    numbers = ", ".join(f"{bar.label} {bar.value} · {bar.other}" for bar in bars)
    return Chart(
        bars,
        words[key].format(year=year),
        f"{words[f'{key}_key']} {numbers}",
        full=most,
        numerals=templates.numerals,
    ).svg()
