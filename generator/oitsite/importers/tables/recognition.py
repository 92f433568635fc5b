"""Splits a document into tables of known columns and the paragraphs around them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from oitsite.findings import Finding, Place
from oitsite.importers.opening.document import Cell, Document, LeftOut, Row
from oitsite.importers.opening.text import tab_rows
from oitsite.importers.tables.contents import Contents, Line, Table
from oitsite.importers.tables.heading_row import Vocabulary
from oitsite.importers.tables.scanning import Scanned, State, scan


def contents_of(document: Document, vocabulary: Vocabulary) -> Contents:
    """Return the contents of a document, as far as its headings are known."""
    state = State()
    scanned: list[Scanned] = []
    for row in document.rows:
        rows, replaced = _unnested(row, vocabulary)
        scanned.append(Scanned(left_out=replaced))
        for one in rows:
            if one.written:
                state, found = scan(state, one, vocabulary)
                scanned.append(found)
    unknown = tuple(row for one in scanned for row in one.unknown)
    headings = (cell for one in scanned for cell in one.unknown_headings)
    return Contents(
        parts=tuple(_parts(scanned)),
        left_out=tuple(left for one in scanned for left in one.left_out),
        unknown=unknown,
        findings=(
            *(_unknown_heading(cell, document.file) for cell in headings),
            *_unknown_tables(unknown, document.file),
        ),
    )


def _unnested(row: Row, vocabulary: Vocabulary) -> tuple[Sequence[Row], tuple[LeftOut, ...]]:
    """Return a row, or the rows of the tables with headings of their own inside its cells.

    Cells whose inner tables are read are left out.
    """
    inner: list[Row] = []
    outer: list[Row] = []
    replaced: list[LeftOut] = []
    for cell in row.written:
        nested = tab_rows(cell.text, f"{cell.spot} ") if "\t" in cell.text else ()
        if any(vocabulary.tables(one) for one in nested):
            inner += nested
            replaced.append(LeftOut(cell, "มีตารางซ้อนอยู่ ซึ่งนำเข้าทีละช่องแล้ว"))
        else:
            outer.append(Row((cell,)))
    return ([*outer, *inner] if inner else [row]), tuple(replaced)


def _parts(scanned: Sequence[Scanned]) -> Iterator[Table | Cell]:
    """Yield tables and paragraphs in the order of their first rows.

    On a worksheet, paragraphs below a table are rows of the table with a single cell.
    """
    lines: dict[int, list[Line | Cell]] = defaultdict(list)
    for one in scanned:
        for number, line in one.lines:
            lines[number].append(line)
    for part in (part for one in scanned for part in one.parts):
        if isinstance(part, Cell):
            yield part
            continue
        own = lines[part.number]
        below = [cell for cell in takewhile(bool, map(_alone, reversed(own))) if cell]
        yield Table(part.kind, tuple(own[: len(own) - len(below)]))
        yield from reversed(below)


def _alone(line: Line | Cell) -> Cell | None:
    """Return the only cell of a line, if it is in a title column."""
    if isinstance(line, Cell):
        return line
    first = next(iter(line.values)).field
    titles = first in ("title", "number", "indicator", "finding")
    return line.written[0] if titles and len(line.written) == 1 else None


def _unknown_heading(cell: Cell, file: str) -> Finding:
    values = {"heading": " ".join(cell.text.split()), "spot": cell.spot}
    return Finding(Place(file), "I106", values)


def _unknown_tables(unknown: Sequence[Row], file: str) -> Iterator[Finding]:
    """Yield a finding for each table whose headings are unknown."""
    for name in dict.fromkeys(row.table for row in unknown):
        rows = [row for row in unknown if row.table == name]
        cells = [cell for row in rows for cell in row.written]
        first = " | ".join(" ".join(cell.text.split())[:40] for cell in rows[0].written)
        values = {"spot": cells[0].spot, "count": str(len(cells)), "first": first}
        yield Finding(Place(file), "I107", values)
