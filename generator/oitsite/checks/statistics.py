"""Rules on the statistics of complaints and of services."""

import re
from collections.abc import Iterable, Iterator, Sequence

from oitsite.findings import Finding
from oitsite.records.complaints import Complaints
from oitsite.records.disclosure import Disclosure
from oitsite.records.eservice import EService
from oitsite.records.service_use import ServiceUse
from oitsite.records.values import SLUG
from oitsite.site import Site
from oitsite.statistics import KINDS, Asked, Counted, asked, counts_of, eservice_named, months_of
from oitsite.thai import FiscalYear, Month, closest

_COUNTED_BY: Sequence[tuple[str, type[Counted]]] = (
    ("complaint-stats", Complaints),
    ("service-stats", ServiceUse),
    ("eservice", ServiceUse),
)


def each_period_says_its_complaints_about_corruption(site: Site) -> Iterator[Finding]:
    """A period says how many complaints came and what became of them, or that there were none."""
    for record in site.of(Complaints):
        if record.corruption is None:
            values = {"missing": "corruption", "period": str(record.period)}
            yield Finding(record.place(), "Q102", values)
        for kind in KINDS:
            counts = counts_of(record, kind)
            if counts and counts.unsaid:
                values = {"missing": ", ".join(counts.unsaid), "period": str(record.period)}
                yield Finding(record.place(kind), "Q102", values)


def each_complaint_is_finished_or_in_process(site: Site) -> Iterator[Finding]:
    """The complaints finished and those in process are together all complaints."""
    for record in site.of(Complaints):
        for kind in KINDS:
            counts = counts_of(record, kind)
            if not counts or counts.unsaid or counts.total is None:
                continue
            parts = (counts.finished or 0) + (counts.in_process or 0)
            if parts != counts.total:
                values = {"total": str(counts.total), "sum": str(parts)}
                yield Finding(record.place(kind), "Q103", values)


def no_complaints_are_counted_where_there_were_none(site: Site) -> Iterator[Finding]:
    """A period that says that there were no complaints counts none."""
    for record in site.of(Complaints):
        for kind in KINDS:
            counts = counts_of(record, kind)
            if counts and counts.none:
                given = (counts.total, counts.finished, counts.in_process)
                if any(given):
                    values = {"none": counts.none, "count": str(max(n or 0 for n in given))}
                    yield Finding(record.place(kind), "Q104", values)


def each_count_belongs_to_its_year(site: Site) -> Iterator[Finding]:
    """The period of a count does not reach out of the fiscal year in whose folder it lies."""
    for record in _counts(site):
        months, own = set(months_of(record.period)), set(record.year.months)
        if months & own and months - own:
            values = {"period": str(record.period), "year": str(record.year)}
            yield Finding(record.place("period"), "Q105", values)


def nothing_is_counted_twice(site: Site) -> Iterator[Finding]:
    """No month is counted twice, for the same service where services are counted."""
    first: dict[tuple[FiscalYear, str, Month], Counted] = {}
    for record in _counts(site):
        what = _service(site, record) if isinstance(record, ServiceUse) else ""
        holders = [
            first.setdefault((record.year, what, m), record) for m in months_of(record.period)
        ]
        other = next((holder for holder in holders if holder is not record), None)
        if other:
            values = {"period": str(record.period), "other": str(other.place())}
            yield Finding(record.place("period"), "Q106", values)


def each_month_asked_for_is_counted(site: Site) -> Iterator[Finding]:
    """Statistics that an item of a disclosed year asks for leave out none of its months."""
    for wanted, kind in _wanted(site):
        records = site.of(kind, wanted.year)
        if records and (missing := wanted.missing(records)):
            values = {"months": ", ".join(map(str, missing)), "year": str(wanted.year)}
            yield Finding(records[-1].place(), "Q107", values)


def each_row_names_its_service_and_month(site: Site) -> Iterator[Finding]:
    """A count of requests says of which service and in which month."""
    for use in site.of(ServiceUse):
        for key in ("service", "period"):
            if getattr(use, key) is None:
                title = ServiceUse.columns()[key]
                yield Finding(use.place(), "Q108", {"key": key, "title": title})


def each_service_counted_online_exists(site: Site) -> Iterator[Finding]:
    """A count by a file's name, or of requests online, is of a service in content/eservices/."""
    known = [name for service in site.of(EService) for name in (service.id, service.title)]
    said: set[tuple[FiscalYear, str]] = set()
    for use in site.of(ServiceUse):
        name = use.service or ""
        as_online = bool(use.online) or re.fullmatch(SLUG, name)
        if name and as_online and name not in known and (use.year, name) not in said:
            said.add((use.year, name))
            meant = closest(name, known) or ", ".join(service.id for service in site.of(EService))
            yield Finding(use.place("service"), "Q109", {"service": name, "meant": meant})


def each_eservice_is_counted(site: Site) -> Iterator[Finding]:
    """Statistics that an item of a disclosed year asks for leave out no e-service."""
    for wanted, kind in _wanted(site):
        uses = site.of(ServiceUse, wanted.year) if kind is ServiceUse else ()
        counted = {_service(site, use) for use in uses}
        for service in site.of(EService):
            if uses and service.id not in counted:
                values = {"service": service.title, "id": service.id, "year": str(wanted.year)}
                yield Finding(uses[-1].place(), "Q110", values)


def requests_at_the_counter_and_online_are_apart(site: Site) -> Iterator[Finding]:
    """A count of an e-service has both numbers, 0 where there were none."""
    for use in site.of(ServiceUse):
        for key in ("walk_in", "online"):
            if eservice_named(site, use.service) and getattr(use, key) is None:
                title = ServiceUse.columns()[key]
                values = {
                    "service": use.service or "",
                    "period": str(use.period or ""),
                    "title": title,
                }
                yield Finding(use.place(), "Q111", values)


def _counts(site: Site) -> Iterable[Counted]:
    return (*site.of(Complaints), *site.of(ServiceUse))


def _service(site: Site, use: ServiceUse) -> str:
    service = eservice_named(site, use.service)
    return service.id if service else use.service or ""


def _wanted(site: Site) -> Iterator[tuple[Asked, type[Counted]]]:
    """Yield what the items of disclosed years want counted, and by which kind of record."""
    for year in site.years_of(Disclosure):
        for concept, kind in _COUNTED_BY:
            if wanted := asked(concept, year):
                yield wanted, kind
