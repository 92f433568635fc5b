"""A table of open data and its address."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from oitsite.exports.table import Column, Table
from oitsite.site.site import R, Site
from oitsite.thai import FiscalYear

Row = tuple[str, ...]


@dataclass(frozen=True)
class DataSet:
    """A table of a subject, for one year or for all."""

    name: str
    year: FiscalYear | None
    table: Table

    @property
    def address(self) -> str:
        """The address of the files, without the extension of a format."""
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
    """Return baht as a plain number; an empty text for None."""
    return "" if money is None else f"{money.normalize():f}"
