"""The columns of a group of lines, and the text of a field with an account of its cells."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from oitsite.importers.filling.draft import Doubt, Entry, left_out, short
from oitsite.importers.filling.groups import Group
from oitsite.importers.filling.listing import marked
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.tables.headings import LEFT_OUT, Meaning
from oitsite.records.record import Path
from oitsite.thai import is_placeholder

# Single letters separated by blanks, as extracted from a PDF with wide letter spacing.
_TORN = re.compile(r"(?:(?<=\s)|^)[ก-๎]{1,2}(?:\s[ก-๎]{1,2}){3,}(?=\s|$)")

Pieces = Mapping[Cell, bool]
"""The cells of a field, and for each whether a page break precedes it."""


@dataclass(frozen=True)
class Columns:
    """The cells of a record by column, without dashes and columns excluded by the webmaster."""

    pieces: Mapping[Meaning, Pieces]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True)
class FieldText:
    """The repaired text of a field, with entries and doubts for its cells."""

    text: str
    entries: tuple[Entry, ...]
    doubts: tuple[Doubt, ...]


def columns_of(group: Group) -> Columns:
    """Return the cells of a record by column."""
    columns: dict[Meaning, Pieces] = {}
    dropped: tuple[LeftOut, ...] = ()
    for meaning in dict.fromkeys(m for line in group.lines for m in line.values):
        pieces = _pieces(group, meaning)
        blank = [cell for cell in pieces if is_placeholder(cell.text)]
        dropped += left_out(blank, "ขีด แทนช่องที่ไม่ได้กรอก")
        pieces = {cell: cut for cell, cut in pieces.items() if cell not in blank}
        if meaning.field == LEFT_OUT:
            dropped += left_out(pieces, "คอลัมน์ที่สั่งไม่ให้นำเข้า")
        elif pieces:
            columns[meaning] = pieces
    return Columns(columns, dropped)


def _pieces(group: Group, meaning: Meaning) -> Pieces:
    return {
        cell: line.new_page and line is not group.lines[0]
        for line in group.lines
        for cell in line.values.get(meaning, ())
    }


def text_of(path: Path, pieces: Pieces) -> FieldText:
    """Return the repaired text of the cells of a field, for a path of the draft.

    The rest of a row split by a page break continues the same line, unless it begins an item.
    """
    text = ""
    entries: list[Entry] = []
    doubts: list[Doubt] = []
    for cell, cut in pieces.items():
        piece, repairs = repaired(cell.text)
        entries.append(Entry(cell, path, piece, repairs))
        joint = " " if cut and not marked(piece) else "\n"
        text = f"{text}{joint}{piece}" if text else piece
        if cut:
            doubts.append(Doubt("I202", path, {"text": short(piece), "spot": cell.spot}))
    if torn := _TORN.search(text):
        doubts.append(Doubt("I203", path, {"text": short(torn[0])}))
    return FieldText(text, tuple(entries), tuple(doubts))
