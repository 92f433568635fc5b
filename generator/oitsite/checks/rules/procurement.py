"""Rules on procurement: the monthly tables (สขร.1) and the year's list."""

import re
from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.records.fields.purchase_method import METHODS, method_meant
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site
from oitsite.site.spending import months_due
from oitsite.thai import Money, format_amount, format_date, last_date

_EGP = re.compile(r"(\d\d)(?:0[1-9]|1[0-2])\d{7}")
_NOT_YET = re.compile(r"ไม่|ยัง|อยู่ระหว่าง|รอ")

Row = Purchase | ListedPurchase


@rule("J101")
def each_month_has_its_table(site: Site) -> Iterator[Finding]:
    """A year with purchases has a table for each month due, even if only to say "none"."""
    for year in site.years_of(Purchase):
        for one in months_due(site, year):
            if not one.published:
                place = Place(f"content/{year}/procurement/{one.month.code}.csv")
                values = {"month": str(one.month), "name": one.month.code}
                yield Finding(place, "J101", values)


@rule("J102")
def each_table_is_named_by_a_month_of_its_year(site: Site) -> Iterator[Finding]:
    """A table's file is named after its year and month, in the folder of its fiscal year."""
    for year in site.years_of(Purchase):
        files = {row.origin.stem: row for row in reversed(site.of(Purchase, year))}
        for name, row in files.items():
            if row.month not in year.months:
                values = {"name": name, "year": str(year), "before": str(year.before)}
                yield Finding(Place(row.place().file), "J102", values)


@rule("J103")
def each_row_is_filled(site: Site) -> Iterator[Finding]:
    """No cell is blank or a dash: the forms do not allow it."""
    for row in _rows(site):
        if row.blanks:
            titles = (type(row).columns()[key] for key in row.blanks)
            place = row.place(row.blanks[0])
            yield Finding(place, "J103", {"titles": ", ".join(titles)})


@rule("J104")
def each_sum_is_a_number(site: Site) -> Iterator[Finding]:
    """A cell for an amount holds a number, or says why there is none."""
    for record, (path, money) in site.values_of(Money):
        if money.baht is None and not _NOT_YET.match(money.text):
            yield Finding(record.place(*path), "J104", {"value": money.text})


@rule("J105")
def each_winner_has_an_agreed_price(site: Site) -> Iterator[Finding]:
    """The column of the selected bidder also gives the agreed price."""
    for row in site.of(Purchase):
        if row.winner and row.agreed is None and not _NOT_YET.match(row.winner):
            yield Finding(row.place("winner"), "J105")


@rule("J106")
def no_agreed_price_is_above_its_limits(site: Site) -> Iterator[Finding]:
    """The agreed price is neither above the budget nor above the reference price."""
    for row in _rows(site):
        for key, limit in (("budget", row.budget), ("reference_price", row.reference_price)):
            if row.agreed and limit and limit.baht and row.agreed > limit.baht:
                title = type(row).columns()[key]
                values = {"agreed": format_amount(row.agreed), "limit": format_amount(limit.baht)}
                place = row.place("winner" if isinstance(row, Purchase) else "agreed_price")
                yield Finding(place, "J106", {**values, "title": title})


@rule("J107")
def each_method_is_known(site: Site) -> Iterator[Finding]:
    """The method is one that the law defines."""
    for row in _rows(site):
        if row.method and not method_meant(row.method):
            values = {"method": row.method, "known": ", ".join(METHODS)}
            yield Finding(row.place("method"), "J107", values)


@rule("J108")
def each_contract_is_of_its_month(site: Site) -> Iterator[Finding]:
    """A contract in a monthly table is dated in that month."""
    for row in site.of(Purchase):
        day = last_date(row.contract) if row.contract else None
        if day and row.month and day not in row.month:
            values = {"date": format_date(day), "month": str(row.month)}
            yield Finding(row.place("contract"), "J108", values)


@rule("J109")
def each_egp_number_has_its_form(site: Site) -> Iterator[Finding]:
    """A project's number in e-GP has 11 digits and begins with the year and the month."""
    for row in site.of(ListedPurchase):
        if row.egp is None or not re.search(r"\d", row.egp):
            continue
        found = _EGP.fullmatch(row.egp)
        if not found or int(found[1]) > row.year.number % 100:
            yield Finding(row.place("egp"), "J109", {"number": row.egp})


@rule("J110")
def each_row_of_a_list_is_of_its_year(site: Site) -> Iterator[Finding]:
    """The fiscal year in a row is the list's."""
    for row in site.of(ListedPurchase):
        if row.fiscal_year and row.fiscal_year != row.year:
            values = {"given": str(row.fiscal_year), "year": str(row.year)}
            yield Finding(row.place("fiscal_year"), "J110", values)


def _rows(site: Site) -> Iterator[Row]:
    yield from (row for row in site.of(Purchase) if not row.says_none)
    yield from site.of(ListedPurchase)
