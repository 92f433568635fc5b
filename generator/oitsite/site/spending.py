"""The totals of a year's purchases, by month and by purchase method."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from oitsite.records.fields.purchase_method import method_meant
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site
from oitsite.thai import FiscalYear, Month


@dataclass(frozen=True)
class Spending:
    """The number of purchases, and the sums of their budgets and agreed prices in baht."""

    count: int
    budget: Decimal
    agreed: Decimal


@dataclass(frozen=True)
class MonthOfPurchases:
    """A month's table: its rows, a statement that nothing was bought, or missing."""

    month: Month
    rows: tuple[Purchase, ...]

    @property
    def published(self) -> bool:
        """Whether the month's table exists, even if only to say that nothing was bought."""
        return bool(self.rows)

    @property
    def purchases(self) -> tuple[Purchase, ...]:
        """The rows, without the one that says that nothing was bought."""
        return tuple(row for row in self.rows if not row.says_none)

    @property
    def spending(self) -> Spending:
        """The totals of the month's purchases."""
        return spending_of(self.purchases)


def months_of(site: Site, year: FiscalYear) -> tuple[MonthOfPurchases, ...]:
    """Return the twelve months of a fiscal year in their order."""
    rows: dict[Month | None, list[Purchase]] = {}
    for row in site.of(Purchase, year):
        rows.setdefault(row.month, []).append(row)
    return tuple(MonthOfPurchases(month, tuple(rows.get(month, ()))) for month in year.months)


def months_due(site: Site, year: FiscalYear) -> tuple[MonthOfPurchases, ...]:
    """Return the months whose table is due.

    Of a past year, these are all. Of the current year, the six that the assessment requires
    and those before the last one that exists.
    """
    months = months_of(site, year)
    if year < site.organisation.current_year:
        return months
    last = max((place for place, one in enumerate(months, start=1) if one.published), default=0)
    return months[: max(last, 6)]


def purchases_of(site: Site, year: FiscalYear) -> tuple[Purchase, ...]:
    """Return the purchases of a fiscal year in the order of its months."""
    return tuple(purchase for month in months_of(site, year) for purchase in month.purchases)


def spending_of(purchases: Iterable[Purchase | ListedPurchase]) -> Spending:
    """Return the totals of purchases; unknown amounts count as 0."""
    found = tuple(purchases)
    budgets = (purchase.budget.baht for purchase in found if purchase.budget)
    return Spending(
        len(found),
        sum(filter(None, budgets), Decimal()),
        sum(filter(None, (purchase.agreed for purchase in found)), Decimal()),
    )


def by_method(purchases: Iterable[Purchase | ListedPurchase]) -> Mapping[str, Spending]:
    """Return the totals by method, the method with the most purchases first."""
    groups: dict[str, list[Purchase | ListedPurchase]] = {}
    for purchase in purchases:
        if purchase.method:
            name = method_meant(purchase.method) or purchase.method
            groups.setdefault(name, []).append(purchase)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    return {name: spending_of(found) for name, found in ordered}
