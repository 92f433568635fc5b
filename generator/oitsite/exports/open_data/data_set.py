"""A table of open data and where it lies."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from oitsite.exports.table import Column, Table
from oitsite.site.site import R, Site
from oitsite.thai import FiscalYear

Row = tuple[str, ...]


@dataclass(frozen=True)
class DataSet:
    """A table and its address below data/, without the ending of a format."""

    name: str
    year: FiscalYear | None
    table: Table

    @property
    def address(self) -> str:
        """Where the files lie."""
        return f"data/{self.year}/{self.name}" if self.year else f"data/{self.name}"


def by_year(
    site: Site,
    name: str,
    kind: type[R],
    columns: tuple[Column, ...],
    title: str,
    rows_of: Callable[[R], Iterable[Row]],
) -> Iterator[DataSet]:
    """Yield a table of the records of a kind for each year that has any, the newest first."""
    for year in site.years_of(kind):
        rows = tuple(row for record in site.of(kind, year) for row in rows_of(record))
        yield DataSet(name, year, Table(f"{title} {year}", columns, rows))


def amount(money: Decimal | None) -> str:
    """Return baht as a plain number; nothing where nothing is said."""
    return "" if money is None else f"{money.normalize():f}"
