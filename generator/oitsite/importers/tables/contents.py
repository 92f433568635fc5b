"""The contents of a document: tables of known columns, and the paragraphs around them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oitsite.findings import Finding
from oitsite.importers.opening.document import Cell, LeftOut, Row
from oitsite.importers.tables.headings import LEFT_OUT, Meaning


@dataclass(frozen=True)
class Line:
    """The cells of a row by meaning of their column; `new_page` means after a page break."""

    values: Mapping[Meaning, tuple[Cell, ...]]
    new_page: bool = False

    @property
    def written(self) -> tuple[Cell, ...]:
        """All cells of the line."""
        return tuple(cell for cells in self.values.values() for cell in cells)

    def cells(self, name: str) -> tuple[Cell, ...]:
        """Return the cells of a field, for any round."""
        return tuple(
            cell
            for meaning, cells in self.values.items()
            if meaning.field == name
            for cell in cells
        )


@dataclass(frozen=True)
class Table:
    """A table of a kind: its lines, and between them the section headings."""

    kind: str
    lines: tuple[Line | Cell, ...]


@dataclass(frozen=True)
class Contents:
    """A document from top to bottom: tables and paragraphs; `unknown` rows lack a known heading."""

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
    def texts(self) -> tuple[Cell, ...]:
        """The texts that may mention other records: paragraphs and cells of measure tables."""
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
