"""Rules on the English pages."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records import Record
from oitsite.records.english import has_english, missing_english
from oitsite.site import Site


@rule("X101")
def each_record_is_told_in_english_too(site: Site) -> Iterator[Finding]:
    """On a site with English pages, every text shown there has an English translation."""
    for record in site.all_records() if site.has_english else ():
        if has_english(type(record)) and _is_shown(record, site):
            fields = ", ".join(dict.fromkeys(missing_english(record)))
            if fields:
                yield Finding(record.place(), "X101", {"fields": fields})


def _is_shown(record: Record, site: Site) -> bool:
    """Tell whether a record has no year, or the newest year with records of its kind."""
    year = record.origin.year
    return year is None or year == site.years_of(type(record))[0]
