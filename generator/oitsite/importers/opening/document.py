"""The content of a file: rows of cells with their places."""

from dataclasses import dataclass

from oitsite.findings import Finding


@dataclass(frozen=True, eq=False)
class Cell:
    """A cell or paragraph as typed; `spot` is its place in the file, in Thai.

    Cells are compared by identity: a merged cell is one cell at several places of its rows.
    """

    text: str
    spot: str

    @property
    def empty(self) -> bool:
        """Whether the cell has no text."""
        return not self.text.strip()


@dataclass(frozen=True)
class Row:
    """The cells of a row by column, and the name of its table, empty for a paragraph."""

    cells: tuple[Cell, ...]
    table: str = ""

    @property
    def written(self) -> tuple[Cell, ...]:
        """The cells that are not empty, each merged cell once."""
        return tuple(dict.fromkeys(cell for cell in self.cells if not cell.empty))


@dataclass(frozen=True)
class LeftOut:
    """A cell that is not imported, with the reason."""

    cell: Cell
    reason: str


@dataclass(frozen=True)
class Document:
    """A file as read: its rows from top to bottom, and the cells left out."""

    file: str
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[Finding, ...] = ()
