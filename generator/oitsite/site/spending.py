"""What a year's purchases come to: month by month, and by the method of buying."""

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
    """How many purchases there were, and the sums of their budgets and agreed prices."""

    count: int
    budget: Decimal
    agreed: Decimal


@dataclass(frozen=True)
class MonthOfPurchases:
    """A month's table: its rows, or that there was no purchase, or that it is missing."""

    month: Month
    rows: tuple[Purchase, ...]

    @property
    def published(self) -> bool:
        """Whether the month's table is there, be it to say that nothing was bought."""
        return bool(self.rows)

    @property
    def purchases(self) -> tuple[Purchase, ...]:
        """The rows without the one that says that there was none."""
        return tuple(row for row in self.rows if not row.says_none)

    @property
    def spending(self) -> Spending:
        """What the month's purchases come to."""
        return spending_of(self.purchases)


def months_of(site: Site, year: FiscalYear) -> tuple[MonthOfPurchases, ...]:
    """Return the twelve months of a fiscal year in their order."""
    rows: dict[Month | None, list[Purchase]] = {}
    for row in site.of(Purchase, year):
        rows.setdefault(row.month, []).append(row)
    return tuple(MonthOfPurchases(month, tuple(rows.get(month, ()))) for month in year.months)


def months_due(site: Site, year: FiscalYear) -> tuple[MonthOfPurchases, ...]:
    """Return the months that must be there.

    Of a year that is over these are all. Of the current one the six that the assessment asks for,
    and those before the last that is there.
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
    """Return what purchases come to; a sum that is not known counts nothing."""
    found = tuple(purchases)
    budgets = (purchase.budget.baht for purchase in found if purchase.budget)
    return Spending(
        len(found),
        sum(filter(None, budgets), Decimal()),
        sum(filter(None, (purchase.agreed for purchase in found)), Decimal()),
    )


def by_method(purchases: Iterable[Purchase | ListedPurchase]) -> Mapping[str, Spending]:
    """Return what was spent by each method, the one with most purchases first."""
    groups: dict[str, list[Purchase | ListedPurchase]] = {}
    for purchase in purchases:
        if purchase.method:
            name = method_meant(purchase.method) or purchase.method
            groups.setdefault(name, []).append(purchase)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    return {name: spending_of(found) for name, found in ordered}
