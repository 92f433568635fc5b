"""Rules on values that any kind of record may hold: documents, units, periods."""

from collections.abc import Iterator
from datetime import date

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.records.fields.values import DocumentPath, Unit
from oitsite.records.record import Record
from oitsite.site import Site
from oitsite.thai import Period, closest, format_date


@rule("D101", "D102")
def each_document_named_exists(site: Site) -> Iterator[Finding]:
    """Every file that a record names exists in content/files/, in the same spelling."""
    for record, (path, value) in site.values_of(DocumentPath):
        if value in site.documents:
            continue
        place = record.place(*path)
        if meant := closest(value, site.documents):
            yield Finding(place, "D101", {"file": value, "meant": meant})
        else:
            yield Finding(place, "D102", {"file": value})


@rule("D103")
def each_document_is_named(site: Site) -> Iterator[Finding]:
    """Every file in content/files/ is named by a record; otherwise it is not published."""
    for file in sorted(site.documents.keys() - site.documents_named()):
        yield Finding(Place(f"content/files/{file}"), "D103")


@rule("D120")
def no_document_is_empty(site: Site) -> Iterator[Finding]:
    """No file in content/files/ is empty: its link would open nothing."""
    for file, size in sorted(site.documents.items()):
        if not size:
            yield Finding(Place(f"content/files/{file}"), "D120")


@rule("W122")
def each_title_is_used_once(site: Site) -> Iterator[Finding]:
    """No two pages of a kind and year share a title, as after copying a file."""
    first: dict[tuple[object, ...], Record] = {}
    for record in site.all_records():
        title = getattr(record, "title", None)
        if title and hasattr(record, "id"):
            holder = first.setdefault((type(record), record.origin.year, title), record)
            if holder is not record:
                yield Finding(record.place("title"), "W122", {"other": holder.origin.source.file})


@rule("U101")
def each_unit_is_one_of_the_organisation(site: Site) -> Iterator[Finding]:
    """Every unit that a record names is listed in site_config.yml."""
    units = [unit.name for unit in site.organisation.units]
    for record, (path, name) in site.values_of(Unit):
        if not site.organisation.units_meant(name):
            values = {"unit": name, "meant": closest(name, units) or ", ".join(units)}
            yield Finding(record.place(*path), "U101", values)


@rule("W123")
def each_unit_is_listed_once(site: Site) -> Iterator[Finding]:
    """No unit is listed twice in site_config.yml, since its second telephone would be lost."""
    units = [unit.name for unit in site.organisation.units]
    for index, name in enumerate(units):
        if name in units[:index]:
            yield Finding(site.organisation.place("units", index), "W123", {"unit": name})


@rule("P101")
def each_period_runs_forwards(site: Site) -> Iterator[Finding]:
    """No period ends before it begins."""
    for record, (path, period) in site.values_of(Period):
        if period.backwards:
            yield Finding(record.place(*path), "P101", {"period": str(period)})


@rule("P103")
def each_period_touches_its_fiscal_year(site: Site) -> Iterator[Finding]:
    """A period of a record in a year's folder overlaps that fiscal year."""
    for record, (path, period) in site.values_of(Period):
        year = record.origin.year
        if year and period.span and not period.touches(year):
            values = {"period": str(period), "year": str(year)}
            yield Finding(record.place(*path), "P103", values)


@rule("P120")
def each_date_is_of_its_time(site: Site) -> Iterator[Finding]:
    """No date of a record in a year's folder is later than the end of the year after."""
    for record, (path, day) in site.values_of(date):
        year = record.origin.year
        if year and day > year.end.replace(year=year.end.year + 1):
            values = {"date": format_date(day), "year": str(year)}
            yield Finding(record.place(*path), "P120", values)


@rule("P102")
def each_period_is_understood(site: Site) -> Iterator[Finding]:
    """Every period is worded so that its dates can be read."""
    for record, (path, period) in site.values_of(Period):
        if period.span is None:
            yield Finding(record.place(*path), "P102", {"period": str(period)})
