"""Scans a document row by row: a row begins a table, continues one, or is a paragraph."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from oitsite.importers.opening.document import Cell, LeftOut, Row
from oitsite.importers.tables.contents import Line
from oitsite.importers.tables.heading_row import Columns, Headings, Vocabulary
from oitsite.importers.tables.headings import Meaning
from oitsite.thai import arabic

_SECTION = re.compile(r"\s*(?:<b>)?\s*(?:แบบวัด|ตัวชี้วัด|ประเด็น|เครื่องมือ|ด้าน)|.*\((?:IIT|EIT|OIT|IT)\)")
_POINTS = re.compile(r"\s*\d{1,3}(?:\.\d+)?\s*")
_SIGNED = re.compile(r"\s*\(?\s*ลงชื่อ\s*(?:[.…_()]|$)")
_DOTTED = re.compile(r"[\s().…_]{5,}|ตำแหน่ง[\s.…_]{3,}")


@dataclass(frozen=True)
class OpenTable:
    """A table that rows may continue, with its number in the document and its current columns.

    `begun` means that it has lines; `new_page`, that a page break precedes the next one.
    """

    number: int
    kind: str
    columns: Columns
    begun: bool = False
    new_page: bool = False


@dataclass(frozen=True)
class State:
    """The state of the scan before a row.

    `table` and `width` are the name and the number of columns of the table now open, `above` its
    header row; `unknown` is the table of the last row that could not be read, `tables` the number
    of tables so far.
    """

    open: tuple[OpenTable, ...] = ()
    table: str = ""
    width: int = 0
    above: Row | None = None
    unknown: str | None = None
    tables: int = 0


@dataclass(frozen=True)
class Scanned:
    """The result of a row: tables that it begins or a paragraph, and lines by table number."""

    parts: tuple[OpenTable | Cell, ...] = ()
    lines: tuple[tuple[int, Line | Cell], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    unknown: tuple[Row, ...] = ()
    unknown_headings: tuple[Cell, ...] = ()


def scan(state: State, row: Row, vocabulary: Vocabulary) -> tuple[State, Scanned]:
    """Return the state after a row, and the result of the row."""
    if headings := vocabulary.tables(row, state.above):
        return _begin(state, row, headings)
    if _is_signature([cell.text for cell in row.written]):
        signed = tuple(LeftOut(cell, "ที่ลงนาม") for cell in row.written)
        return replace(state, open=()), Scanned(left_out=signed)
    if state.open and row.table:
        state = _at(state, row)
        if state.open and row.table == state.table:
            return _continue(state, row)
    if len(row.written) == 1 and not _heads_unknown(state, row):
        return state, Scanned(parts=row.written)
    if numbered := vocabulary.numbered(row):
        state, begun = _begin(state, Row((), row.table), numbered)
        state, added = _continue(state, row)
        return state, replace(added, parts=begun.parts)
    return replace(state, unknown=row.table), Scanned(unknown=(row,))


def _begin(state: State, row: Row, headings: Sequence[Headings]) -> tuple[State, Scanned]:
    """Begin the tables of a header row, or continue the open ones if it repeats their headings."""
    repeats = [table.kind for table in state.open] == [one.kind for one in headings]
    tables = state.open if repeats else _new_tables(headings, state.tables)
    tables = tuple(
        replace(table, columns=one.columns, new_page=table.begun)
        for table, one in zip(tables, headings, strict=True)
    )
    known = {column for one in headings for column in one.columns}
    cells = [(column, cell) for column, cell in enumerate(row.cells) if not cell.empty]
    state = replace(
        state,
        open=tables,
        table=row.table,
        width=len(row.cells),
        above=row,
        tables=max(state.tables, tables[-1].number + 1),
    )
    return state, Scanned(
        parts=() if repeats else tables,
        left_out=tuple(LeftOut(cell, "หัวตาราง") for column, cell in cells if column in known),
        unknown_headings=tuple(cell for column, cell in cells if column not in known),
    )


def _new_tables(headings: Sequence[Headings], first: int) -> tuple[OpenTable, ...]:
    return tuple(OpenTable(n, one.kind, one.columns) for n, one in enumerate(headings, first))


def _at(state: State, row: Row) -> State:
    """Return the state at a row: tables that it does not fit are closed, page breaks are noted."""
    if not any(_fits(table, row) for table in state.open):
        return replace(state, open=())
    if row.table == state.table or len(row.cells) != state.width or state.width < 2:
        return state
    tables = tuple(replace(table, new_page=table.begun) for table in state.open)
    return replace(state, table=row.table, open=tables)


def _fits(table: OpenTable, row: Row) -> bool:
    """Tell whether a row may continue a table; in a table of points, each row needs points."""
    points = (_POINTS.fullmatch(arabic(cell.text)) for cell in row.written)
    return table.kind != "scores" or any(points)


def _continue(state: State, row: Row) -> tuple[State, Scanned]:
    """Add a row to the open tables: each gets the cells in its columns."""
    lines = [(table, _line(table, row)) for table in state.open]
    tables = tuple(
        # A section heading passes the page break on to the line after it.
        replace(table, begun=True, new_page=table.new_page and isinstance(line, Cell))
        if line
        else table
        for table, line in lines
    )
    added = tuple((table.number, line) for table, line in lines if line)
    return replace(state, open=tables), Scanned(lines=added)


def _line(table: OpenTable, row: Row) -> Line | Cell | None:
    """Return the cells of a row in the columns of a table, or its cell as a section heading."""
    values: dict[Meaning, tuple[Cell, ...]] = {}
    for column, meaning in table.columns.items():
        cell = row.cells[column] if column < len(row.cells) else None
        if cell and not cell.empty and not any(cell in cells for cells in values.values()):
            values[meaning] = (*values.get(meaning, ()), cell)
    line = Line(values, table.new_page)
    if len(line.written) == 1 and _SECTION.match(line.written[0].text):
        return line.written[0]
    return line if values else None


def _heads_unknown(state: State, row: Row) -> bool:
    """Tell whether a row is a section heading of a table with unknown headings."""
    return state.unknown == row.table and bool(_SECTION.match(row.written[0].text))


def _is_signature(texts: Sequence[str]) -> bool:
    """Tell whether a row is a signature line."""
    signed = any(_SIGNED.match(text) for text in texts)
    return signed or all(_DOTTED.fullmatch(text) for text in texts)
