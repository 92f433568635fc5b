"""What a document holds: tables of known columns, and the paragraphs around them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oitsite.findings import Finding
from oitsite.importers.opening.document import Cell, LeftOut, Row
from oitsite.importers.tables.headings import LEFT_OUT, Meaning
from oitsite.records.kinds.measure import Round
from oitsite.thai import FiscalYear


@dataclass(frozen=True)
class Line:
    """The cells of a row by what they mean; `new_page` tells that a heading stands above it."""

    values: Mapping[Meaning, tuple[Cell, ...]]
    new_page: bool = False

    @property
    def written(self) -> tuple[Cell, ...]:
        """All cells of the line."""
        return tuple(cell for cells in self.values.values() for cell in cells)

    def cells(self, name: str) -> tuple[Cell, ...]:
        """Return the cells of a field, of whatever round."""
        return tuple(
            cell
            for meaning, cells in self.values.items()
            if meaning.field == name
            for cell in cells
        )


@dataclass(frozen=True)
class Table:
    """Lines under one heading of a kind, among them the cells of rows that head a section."""

    kind: str
    lines: tuple[Line | Cell, ...]


@dataclass(frozen=True)
class Contents:
    """What a document holds, from top to bottom: tables, and the paragraphs around them."""

    parts: tuple[Table | Cell, ...]
    left_out: tuple[LeftOut, ...]
    unknown: tuple[Row, ...]
    findings: tuple[Finding, ...]

    @property
    def prose(self) -> tuple[Cell, ...]:
        """The paragraphs around the tables."""
        return tuple(part for part in self.parts if isinstance(part, Cell))

    def tables(self, kind: str) -> Iterator[Table]:
        """Yield the tables of a kind."""
        return (part for part in self.parts if isinstance(part, Table) and part.kind == kind)

    @property
    def told(self) -> tuple[Cell, ...]:
        """The paragraphs and the cells of the tables of measures, where things are mentioned."""
        lines = (line for table in self.tables("measures") for line in table.lines)
        cells = (
            cell
            for line in lines
            if isinstance(line, Line)
            for meaning, of_field in line.values.items()
            if meaning.field != LEFT_OUT
            for cell in of_field
        )
        return tuple(dict.fromkeys((*self.prose, *cells)))


@dataclass(frozen=True)
class Setting:
    """What holds for a whole file: its fiscal year, its round, the organisation's units.

    `new` tells that what is not there yet may become new records, and not only reports of them.
    """

    year: FiscalYear
    round: Round | None
    units: tuple[str, ...]
    new: bool = True
