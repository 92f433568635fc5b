"""Statistics of complaints and services: the months that an item requires, and the sums."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from oitsite.records.kinds.complaints import Complaints, Kind
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.thai import FiscalYear, Month

Counted = Complaints | ServiceUse
U = TypeVar("U", bound=Counted)


@dataclass(frozen=True)
class RequiredPeriod:
    """The months of a fiscal year for which an item requires statistics."""

    year: FiscalYear
    months: tuple[Month, ...]

    def missing(self, records: Iterable[U]) -> tuple[Month, ...]:
        """Return the months that no record counts."""
        counted = {month for record in records for month in record.months}
        return tuple(month for month in self.months if month not in counted)

    def within(self, records: Iterable[U]) -> tuple[U, ...]:
        """Return the records that count one of the months."""
        wanted = set(self.months)
        return tuple(record for record in records if wanted & set(record.months))


def required_period(site: Site, concept: str, year: FiscalYear) -> RequiredPeriod | None:
    """Return the months that a concept's item requires; None if it has no required period."""
    item = site.criteria(year).item_for(concept)
    if item is None or item.period == "in-force":
        return None
    if item.period == "first-half":
        return RequiredPeriod(year, year.months[:6])
    before = item.period == "in-force-and-year-before"
    of_year = year.before if before else item.of_year(year)
    return RequiredPeriod(of_year, of_year.months)


@dataclass(frozen=True)
class Handled:
    """The sums of a kind of complaints."""

    total: int
    finished: int
    in_process: int


def handled(records: Iterable[Complaints], kind: Kind) -> Handled:
    """Return the sums of a kind of complaints; unknown numbers count as 0."""
    counts = [counts.numbers for record in records if (counts := record.of(kind))]
    keys = ("total", "finished", "in_process")
    return Handled(*(sum(numbers[key] or 0 for numbers in counts) for key in keys))


@dataclass(frozen=True)
class Requests:
    """The requests for a service or in a month, under its name; None if not counted."""

    name: str
    walk_in: int | None
    online: int | None
    address: str | None = None

    @property
    def total(self) -> int:
        """All requests, at the counter and online."""
        return (self.walk_in or 0) + (self.online or 0)


def requests(name: str, uses: Sequence[ServiceUse], address: str | None = None) -> Requests:
    """Return the sum of uses under a name."""
    return Requests(
        name, _sum(use.walk_in for use in uses), _sum(use.online for use in uses), address
    )


def by_service(site: Site, uses: Iterable[ServiceUse]) -> tuple[Requests, ...]:
    """Return the requests of each service, online services by their titles, in the file's order."""
    named: dict[tuple[str, str | None], list[ServiceUse]] = {}
    for use in uses:
        service = eservice_named(site, use.service)
        address = service.address if service else None
        title = service.title if service else use.service or ""
        named.setdefault((title, address), []).append(use)
    return tuple(requests(title, counted, address) for (title, address), counted in named.items())


def by_month(uses: Iterable[ServiceUse]) -> tuple[tuple[tuple[Month, ...], Requests], ...]:
    """Return the requests of each month, or longer period, in chronological order."""
    spans: dict[tuple[Month, ...], list[ServiceUse]] = {}
    for use in uses:
        spans.setdefault(use.months, []).append(use)
    return tuple((span, requests(list_months(span), spans[span])) for span in sorted(spans) if span)


def list_months(months: Iterable[Month]) -> str:
    """Return months in words, with consecutive months as one period."""
    counted = enumerate(sorted(set(months)))
    runs = groupby(counted, lambda pair: pair[1].year * 12 + pair[1].number - pair[0])
    return ", ".join(_from_to([str(month) for _, month in run]) for _, run in runs)


def label(months: Sequence[Month]) -> str:
    """Return consecutive months as a short label for a chart."""
    return _from_to([month.short for month in months])


def _from_to(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} – {names[-1]}"


def uncounted(
    site: Site, wanted: RequiredPeriod, uses: Sequence[ServiceUse]
) -> Iterator[tuple[EService, tuple[Month, ...]]]:
    """Yield each e-service with months that are not counted, and these months."""
    named = [(eservice_named(site, use.service), use) for use in uses]
    for service in site.of(EService):
        own = [use for meant, use in named if meant is service]
        if months := wanted.missing(own):
            yield service, months


def eservice_named(site: Site, name: str | None) -> EService | None:
    """Return the e-service that a count names by file name or title."""
    return next((s for s in site.of(EService) if name in (s.id, s.title)), None)


def _sum(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
