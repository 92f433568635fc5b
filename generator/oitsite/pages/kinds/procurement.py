"""The purchases of a year: an overview, a page for each month, and the list."""

from collections.abc import Iterator, Sequence
from functools import partial

from oitsite.exports.open_data import FORMATS
from oitsite.exports.procurement import LISTED, PURCHASE, table_of_month
from oitsite.pages.page import Asset, Page
from oitsite.pages.templates import Templates, Trail
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site
from oitsite.site.order import place_in
from oitsite.site.spending import (
    MonthOfPurchases,
    by_method,
    months_of,
    purchases_of,
    spending_of,
)
from oitsite.thai import FiscalYear


def make(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the pages and files of every year with purchases."""
    years = site.years_of(Purchase, ListedPurchase)
    for year in years:
        published = [month for month in months_of(site, year) if month.published]
        yield _year_page(site, year, years, templates)
        for index, month in enumerate(published):
            yield _month_page(year, published, index, templates)
            for ending, written in FORMATS.items():
                address = f"{_data_address(year, month)}.{ending}"
                yield Asset(address, partial(written, table_of_month(month)))
        if site.of(ListedPurchase, year):
            yield _list_page(site, year, templates)


def _data_address(year: FiscalYear, month: MonthOfPurchases) -> str:
    return f"data/{year}/procurement/{month.month.code}"


def _trail(year: FiscalYear, templates: Templates) -> Trail:
    title = templates.words["procurement"]["of_year"].format(year=year)
    return ((title, f"procurement/{year}/"),)


def _year_page(
    site: Site, year: FiscalYear, years: Sequence[FiscalYear], templates: Templates
) -> Page:
    words = templates.words["procurement"]
    title, address = words["of_year"].format(year=year), f"procurement/{year}/"
    bought = purchases_of(site, year)
    html = templates.render(
        "procurement",
        address,
        title=title,
        year=year,
        years=years,
        months=months_of(site, year),
        any_month=bool(site.of(Purchase, year)),
        total=spending_of(bought),
        methods=by_method(bought),
        listed=site.of(ListedPurchase, year),
        data=f"data/{year}/procurement",
        endings=FORMATS,
    )
    return Page(address, title, words["lead"], html)


def _month_page(
    year: FiscalYear, months: Sequence[MonthOfPurchases], index: int, templates: Templates
) -> Page:
    words = templates.words["procurement"]
    month = months[index]
    title = words["of_month"].format(month=month.month)
    address = f"procurement/{year}/{month.month.code}/"
    html = templates.render(
        "procurement_month",
        address,
        trail=_trail(year, templates),
        title=title,
        month=month,
        columns=PURCHASE,
        **place_in([one.month for one in months], index),
        data=_data_address(year, month),
        endings=FORMATS,
    )
    return Page(address, title, words["lead_month"], html)


def _list_page(site: Site, year: FiscalYear, templates: Templates) -> Page:
    words = templates.words["procurement"]
    title = words["list_of_year"].format(year=year)
    address = f"procurement/{year}/list/"
    listed = site.of(ListedPurchase, year)
    html = templates.render(
        "procurement_list",
        address,
        trail=_trail(year, templates),
        title=title,
        rows=listed,
        total=spending_of(listed),
        columns=LISTED,
        data=f"data/{year}/procurement-list",
        endings=FORMATS,
    )
    return Page(address, title, words["lead_list"], html)
