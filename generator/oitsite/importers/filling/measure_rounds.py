"""The report round of each cell in the rows of a measure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oitsite.importers.filling.columns import Pieces
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.opening.document import Cell
from oitsite.importers.tables.contents import Line
from oitsite.importers.tables.headings import Meaning
from oitsite.records.kinds.measure import ROUNDS, Round


@dataclass(frozen=True)
class Rounds:
    """The rounds named by the rows of a measure and by the document."""

    by_cell: Mapping[Cell, Round | None]
    of_document: Round | None

    def named(self, meaning: Meaning, cell: Cell) -> Round | None:
        """Return the round of a cell, named by its heading, its row or the document."""
        return meaning.round or self.by_cell.get(cell) or self.of_document

    def parted(self, meaning: Meaning, pieces: Pieces) -> Mapping[Round, Pieces]:
        """Return the cells of a column by round, since a measure may have a row for each.

        If nothing names a round, it is assumed to be the last of the year.
        """
        parts: dict[Round, dict[Cell, bool]] = {}
        for cell, cut in pieces.items():
            parts.setdefault(self.named(meaning, cell) or ROUNDS[-1], {})[cell] = cut
        return parts


def rounds_of(lines: Sequence[Line], of_document: Round | None) -> Rounds:
    """Return the round of each cell: that of its row, or else of the nearest row above.

    Rows before the first that names a round belong to that round.
    """
    named = [
        round_in(" ".join(cell.text for cell in line.cells("round")), r"(6|12)") for line in lines
    ]
    now: Round | None = next((one for one in named if one), None)
    by_cell: dict[Cell, Round | None] = {}
    for line, own in zip(lines, named, strict=True):
        now = own or now
        for cell in line.written:
            by_cell.setdefault(cell, now)
    return Rounds(by_cell, of_document)
