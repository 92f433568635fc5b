"""Rules on the statistics of complaints and of services."""

import re
from collections.abc import Iterable, Iterator, Sequence

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.fields.values import SLUG
from oitsite.records.kinds.complaints import KINDS, Complaints, Counts, Kind
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.site.statistics import (
    Counted,
    RequiredPeriod,
    eservice_named,
    list_months,
    required_period,
    uncounted,
)
from oitsite.thai import FiscalYear, Month, arabic, closest, is_placeholder

_COUNTED_BY: Sequence[tuple[str, type[Counted]]] = (
    ("complaint-stats", Complaints),
    ("service-stats", ServiceUse),
    ("eservice", ServiceUse),
)
# "Not substantiated" (ไม่พบมูล) is said of an existing complaint.
_NONE = re.compile(
    r"(?:ไม่(?:มี|พบ|ปรากฏ)(?!\s*(?:มูล|ความผิด|ข้อยุติ|ผล|หลักฐาน|พยาน))|ไม่ได้รับ(?!การ)|ไม่เคย"
    r"|(?<!\d)0\s*(?:เรื่อง|ราย|กรณี)|ศูนย์\s*เรื่อง|\bno(?:ne)?\b)",
    re.IGNORECASE,
)
# A year has four digits: ปี 2568 เรื่องร้องเรียนไม่มี.
_SOME = re.compile(r"(?<![\d,.])[1-9]\d{0,2}\s*(?:เรื่อง|ราย|กรณี|คดี)|แต่มี")


@rule("Q102")
def each_kind_of_complaints_is_said_in_full(site: Site) -> Iterator[Finding]:
    """A period counts its complaints, and says so if none was about corruption."""
    for record in site.of(Complaints):
        if record.corruption is None:
            values = {"missing": "corruption", "period": str(record.period)}
            yield Finding(record.place(), "Q102", values)
    for record, kind, counts in _complaints(site):
        if counts.unsaid:
            values = {"missing": ", ".join(counts.unsaid), "period": str(record.period)}
            yield Finding(record.place(kind), "Q102", values)


@rule("Q103")
def each_complaint_is_finished_or_in_process(site: Site) -> Iterator[Finding]:
    """The complaints finished and in process add up to all complaints."""
    for record, kind, counts in _complaints(site):
        parts = (counts.finished or 0) + (counts.in_process or 0)
        if not counts.unsaid and counts.total not in (None, parts):
            values = {"total": str(counts.total), "sum": str(parts)}
            yield Finding(record.place(kind), "Q103", values)


@rule("Q104")
def no_complaints_are_counted_where_there_were_none(site: Site) -> Iterator[Finding]:
    """A period said to be without complaints counts none."""
    for record, kind, counts in _complaints(site):
        most = max(counts.total or 0, counts.finished or 0, counts.in_process or 0)
        if counts.none and most:
            values = {"none": counts.none, "count": str(most)}
            yield Finding(record.place(kind), "Q104", values)


@rule("Q112")
def words_in_place_of_counts_say_that_there_were_none(site: Site) -> Iterator[Finding]:
    """A text in place of counts says that there were no complaints, since it is shown as 0."""
    for record, kind, counts in _complaints(site):
        words = counts.none or ""
        if not (is_placeholder(words) or _say_none(arabic(words))):
            yield Finding(record.place(kind), "Q112", {"kind": kind, "text": words})


@rule("Q105")
def each_count_belongs_to_its_year(site: Site) -> Iterator[Finding]:
    """The period of a count is within the fiscal year of its folder."""
    for record in _counts(site):
        months, own = set(record.months), set(record.year.months)
        if months & own and months - own:
            values = {"period": str(record.period), "year": str(record.year)}
            yield Finding(record.place("period"), "Q105", values)


@rule("Q106")
def nothing_is_counted_twice(site: Site) -> Iterator[Finding]:
    """No month is counted twice, or for services, twice for the same service."""
    first: dict[tuple[FiscalYear, str, Month], Counted] = {}
    for record in _counts(site):
        what = _service(site, record) if isinstance(record, ServiceUse) else ""
        holders = [first.setdefault((record.year, what, m), record) for m in record.months]
        other = next((holder for holder in holders if holder is not record), None)
        if other:
            values = {"period": str(record.period), "other": str(other.place())}
            yield Finding(record.place("period"), "Q106", values)


@rule("Q107")
def each_month_asked_for_is_counted(site: Site) -> Iterator[Finding]:
    """Statistics that an item of a disclosed year requires cover all of its months."""
    for wanted, kind in _wanted(site):
        records = site.of(kind, wanted.year)
        if records and (missing := wanted.missing(records)):
            values = {"months": list_months(missing), "year": str(wanted.year)}
            yield Finding(records[-1].place(), "Q107", values)


@rule("Q108")
def each_row_names_its_service_and_month(site: Site) -> Iterator[Finding]:
    """A count of requests names its service and month."""
    for use in site.of(ServiceUse):
        for key in ("service", "period"):
            if getattr(use, key) is None:
                title = ServiceUse.columns()[key]
                yield Finding(use.place(), "Q108", {"key": key, "title": title})


@rule("Q109")
def each_service_counted_online_exists(site: Site) -> Iterator[Finding]:
    """A count that names a file, or of online requests, is of a service in content/eservices/."""
    known = [name for service in site.of(EService) for name in (service.id, service.title)]
    found: set[tuple[FiscalYear, str]] = set()
    for use in site.of(ServiceUse):
        name = use.service or ""
        as_online = bool(use.online) or re.fullmatch(SLUG, name)
        if name and as_online and name not in known and (use.year, name) not in found:
            found.add((use.year, name))
            meant = closest(name, known) or ", ".join(service.id for service in site.of(EService))
            yield Finding(use.place("service"), "Q109", {"service": name, "meant": meant})


@rule("Q110")
def each_eservice_is_counted_in_each_month(site: Site) -> Iterator[Finding]:
    """Statistics that an item of a disclosed year requires cover every e-service in each month."""
    for wanted, kind in _wanted(site):
        uses = site.of(ServiceUse, wanted.year) if kind is ServiceUse else ()
        nobodys = wanted.missing(uses)
        for service, missing in uncounted(site, wanted, uses):
            months = [month for month in missing if month not in nobodys]
            if months:
                values = {"service": service.title, "id": service.id, "months": list_months(months)}
                yield Finding(uses[-1].place(), "Q110", values | {"year": str(wanted.year)})


@rule("Q111")
def requests_at_the_counter_and_online_are_apart(site: Site) -> Iterator[Finding]:
    """A count of an e-service has both numbers, 0 if there were none."""
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


def _say_none(words: str) -> bool:
    return bool(_NONE.search(words)) and not _SOME.search(words)


def _complaints(site: Site) -> Iterator[tuple[Complaints, Kind, Counts]]:
    for record in site.of(Complaints):
        for kind in KINDS:
            if counts := record.of(kind):
                yield record, kind, counts


def _counts(site: Site) -> Iterable[Counted]:
    return (*site.of(Complaints), *site.of(ServiceUse))


def _service(site: Site, use: ServiceUse) -> str:
    service = eservice_named(site, use.service)
    return service.id if service else use.service or ""


def _wanted(site: Site) -> Iterator[tuple[RequiredPeriod, type[Counted]]]:
    """Yield the periods that items of disclosed years require, and the kind of record counted."""
    for year in site.years_of(Disclosure):
        for concept, kind in _COUNTED_BY:
            if wanted := required_period(site, concept, year):
                yield wanted, kind
