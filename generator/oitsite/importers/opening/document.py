"""What a file of a division holds: rows of cells, each with its place."""

from dataclasses import dataclass

from oitsite.findings import Finding


@dataclass(frozen=True, eq=False)
class Cell:
    """One cell or paragraph as it was typed; `spot` tells where it stands in its file.

    Cells are compared by identity: a merged cell is one cell at several places of its rows.
    """

    text: str
    spot: str

    @property
    def empty(self) -> bool:
        """Whether nothing is written here."""
        return not self.text.strip()


@dataclass(frozen=True)
class Row:
    """The cells of a row by their columns, and the table that it is of; a paragraph is of none."""

    cells: tuple[Cell, ...]
    table: str = ""

    @property
    def written(self) -> tuple[Cell, ...]:
        """The cells in which something is written, a merged one once."""
        return tuple(dict.fromkeys(cell for cell in self.cells if not cell.empty))


@dataclass(frozen=True)
class LeftOut:
    """A cell that is not imported, and why."""

    cell: Cell
    reason: str


@dataclass(frozen=True)
class Document:
    """A file that was read: its rows from top to bottom, and what was left out while reading."""

    file: str
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[Finding, ...] = ()
