"""Rules on the No Gift Policy: its declaration and its report."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.criteria import Criteria
from oitsite.findings import Finding
from oitsite.items.no_gift import signed_by_another
from oitsite.records.kinds.no_gift import NoGift
from oitsite.site import Site
from oitsite.thai import format_date

_REPORTING = ("no-gift-policy", "no-gift-report", "gift-receipt-report")


@rule("G101")
def each_declaration_is_signed_by_the_top_executive(site: Site) -> Iterator[Finding]:
    """The declaration in force is signed by the current top executive."""
    for record in site.of(NoGift):
        executive = signed_by_another(site, record)
        if record.declaration and executive:
            values = {
                "signer": str(record.declaration.signed_by),
                "executive": str(executive.name),
                "position": executive.position,
            }
            yield Finding(record.place("declaration", "signed_by"), "G101", values)


@rule("G102")
def each_declaration_is_for_its_year(site: Site) -> Iterator[Finding]:
    """A declaration is for the fiscal year of its folder."""
    for record in site.of(NoGift):
        given = record.declaration.year if record.declaration else None
        if given and given != record.year:
            values = {"given": str(given), "year": str(record.year)}
            yield Finding(record.place("declaration", "year"), "G102", values)


@rule("G103")
def each_declaration_refuses_gifts_before_during_and_after_duty(site: Site) -> Iterator[Finding]:
    """The text of a declaration refuses gifts at all three times."""
    for record in site.of(NoGift):
        if record.declaration and record.declaration.text and record.declaration.times_not_said:
            values = {"times": ", ".join(record.declaration.times_not_said)}
            yield Finding(record.place("declaration", "text"), "G103", values)


@rule("G106")
def each_report_of_gifts_is_of_the_year_before(site: Site) -> Iterator[Finding]:
    """If the year's criteria require a gift report, it is that of the previous year."""
    for record in site.of(NoGift):
        asked = record.year.before
        if record.report and record.report.year != asked and _asked(site.criteria(record.year)):
            values = {"given": str(record.report.year), "asked": str(asked)}
            yield Finding(record.place("report", "year"), "G106", values)


@rule("G107")
def each_gift_is_accounted_for(site: Site) -> Iterator[Finding]:
    """The gifts returned or handed over add up to those received."""
    for record in site.of(NoGift):
        report = record.report
        if report and report.received != report.returned + report.handed_over:
            values = {
                "received": str(report.received),
                "returned": str(report.returned),
                "handed": str(report.handed_over),
            }
            yield Finding(record.place("report", "received"), "G107", values)


@rule("G108")
def each_report_of_gifts_is_dated_after_its_year(site: Site) -> Iterator[Finding]:
    """A report on a year is not dated before the end of the year."""
    for record in site.of(NoGift):
        report = record.report
        if report and report.date and report.date < report.year.end:
            values = {"date": format_date(report.date), "year": str(report.year)}
            yield Finding(record.place("report", "date"), "G108", values)


def _asked(criteria: Criteria) -> bool:
    items = (criteria.item_for(concept) for concept in _REPORTING)
    return any(element.key == "report" for item in items if item for element in item.elements)
