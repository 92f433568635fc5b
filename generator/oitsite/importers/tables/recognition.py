"""Rows into tables of known columns, joined over pages, and what stands between them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from oitsite.findings import Finding, Place
from oitsite.importers.opening.document import Cell, Document, LeftOut, Row
from oitsite.importers.opening.text import tab_rows
from oitsite.importers.tables.contents import Contents, Line, Table
from oitsite.importers.tables.heading_row import Columns, Headings, Vocabulary
from oitsite.importers.tables.headings import Meaning
from oitsite.thai import arabic

_SECTION = re.compile(r"\s*(?:<b>)?\s*(?:แบบวัด|ตัวชี้วัด|ประเด็น|เครื่องมือ|ด้าน)|.*\((?:IIT|EIT|OIT|IT)\)")
_POINTS = re.compile(r"\s*\d{1,3}(?:\.\d+)?\s*")
_SIGNED = re.compile(r"\s*\(?\s*ลงชื่อ\s*(?:[.…_()]|$)")
_DOTTED = re.compile(r"[\s().…_]{5,}|ตำแหน่ง[\s.…_]{3,}")


@dataclass
class _Open:
    """A table that is being gathered: `columns` of the heading that stands above now."""

    kind: str
    columns: Columns
    lines: list[Line | Cell] = field(default_factory=list)
    new_page: bool = False


def contents_of(document: Document, known: Vocabulary) -> Contents:
    """Return what a document holds, as far as its headings are known."""
    sorter = _Sorter(document.file, known)
    for row in document.rows:
        for one in sorter.unnested(row):
            sorter.take(one)
    return sorter.contents()


class _Sorter:
    """Takes the rows one by one."""

    def __init__(self, file: str, known: Vocabulary) -> None:
        self.file = file
        self.known = known
        self.parts: list[_Open | Cell] = []
        self.open: list[_Open] = []
        self.table = ""
        self.width = 0
        self.above: Row | None = None
        self.left_out: list[LeftOut] = []
        self.unknown: list[Row] = []
        self.findings: list[Finding] = []

    def unnested(self, row: Row) -> Iterator[Row]:
        """Yield a row, or the rows of a table with headings of its own inside one of its cells."""
        inner: list[Row] = []
        outer: list[Cell] = []
        for cell in row.written:
            nested = tab_rows(cell.text, f"{cell.spot} ") if "\t" in cell.text else ()
            if any(self.known.tables(one) for one in nested):
                inner += nested
                self.left_out.append(LeftOut(cell, "มีตารางซ้อนอยู่ ซึ่งนำเข้าทีละช่องแล้ว"))
            else:
                outer.append(cell)
        yield from [*(Row((cell,)) for cell in outer), *inner] if inner else [row]

    def take(self, row: Row) -> None:
        if not row.written:
            return
        if tables := self.known.tables(row, self.above):
            self.begin(row, tables)
        elif _is_signature([cell.text for cell in row.written]):
            self.left_out += [LeftOut(cell, "ที่ลงนาม") for cell in row.written]
            self.open = []
        elif self.open and row.table and self.goes_on(row):
            for table in self.open:
                _add(table, row)
        elif len(row.written) == 1 and not self.heads_unknown(row):
            self.parts.append(row.written[0])
        elif numbered := self.known.numbered(row):
            self.begin(Row((), row.table), numbered)
            _add(self.open[0], row)
        else:
            self.unknown.append(row)

    def begin(self, heading: Row, begun: Sequence[Headings]) -> None:
        """Begin tables side by side, or go on with those that have the same headings."""
        if [table.kind for table in self.open] != [table.kind for table in begun]:
            self.open = [_Open(table.kind, table.columns) for table in begun]
            self.parts += self.open
        for table, new in zip(self.open, begun, strict=True):
            table.columns = new.columns
            table.new_page = bool(table.lines)
        self.table, self.width, self.above = heading.table, len(heading.cells), heading
        known = {column for table in begun for column in table.columns}
        for column, cell in enumerate(heading.cells):
            if cell.empty:
                continue
            if column in known:
                self.left_out.append(LeftOut(cell, "หัวตาราง"))
            else:
                values = {"heading": " ".join(cell.text.split()), "spot": cell.spot}
                self.findings.append(Finding(Place(self.file), "I106", values))

    def goes_on(self, row: Row) -> bool:
        """Tell whether a row is of the open table, or of its next page without a heading."""
        if not self.fits(row):
            self.open = []
            return False
        if row.table != self.table and len(row.cells) == self.width and self.width > 1:
            self.table = row.table
            for table in self.open:
                table.new_page = bool(table.lines)
        return row.table == self.table

    def heads_unknown(self, row: Row) -> bool:
        """Tell whether a row heads a section of a table whose headings are not known."""
        same = self.unknown and self.unknown[-1].table == row.table
        return bool(same and _SECTION.match(row.written[0].text))

    def fits(self, row: Row) -> bool:
        """Tell whether a row has points where the open table is of points."""
        return any(
            table.kind != "scores"
            or any(_POINTS.fullmatch(arabic(cell.text)) for cell in row.written)
            for table in self.open
        )

    def contents(self) -> Contents:
        parts: list[Table | Cell] = []
        for part in self.parts:
            if isinstance(part, Cell):
                parts.append(part)
                continue
            lines = list(part.lines)
            after: list[Cell] = []
            # On a sheet the paragraphs below a table are rows of it with one cell.
            while lines and (last := _alone(lines[-1])):
                after.insert(0, last)
                lines.pop()
            parts += [Table(part.kind, tuple(lines)), *after]
        if self.unknown:
            self.findings += self.headless()
        return Contents(
            tuple(parts), tuple(self.left_out), tuple(self.unknown), tuple(self.findings)
        )

    def headless(self) -> Iterator[Finding]:
        """Yield a finding for each table whose headings are not known."""
        for name in dict.fromkeys(row.table for row in self.unknown):
            rows = [row for row in self.unknown if row.table == name]
            cells = [cell for row in rows for cell in row.written]
            first = " | ".join(" ".join(cell.text.split())[:40] for cell in rows[0].written)
            values = {"spot": cells[0].spot, "count": str(len(cells)), "first": first}
            yield Finding(Place(self.file), "I107", values)


def _is_signature(texts: Sequence[str]) -> bool:
    """Tell whether a row is there to be signed."""
    signed = any(_SIGNED.match(text) for text in texts)
    return signed or all(_DOTTED.fullmatch(text) for text in texts)


def _add(table: _Open, row: Row) -> None:
    """Add the cells of a row that lie in the columns of a table."""
    values: dict[Meaning, list[Cell]] = {}
    for column, meaning in table.columns.items():
        cell = row.cells[column] if column < len(row.cells) else None
        if cell and not cell.empty and not any(cell in cells for cells in values.values()):
            values.setdefault(meaning, []).append(cell)
    cells = [cell for of_field in values.values() for cell in of_field]
    if len(cells) == 1 and _SECTION.match(cells[0].text):
        table.lines.append(cells[0])
    elif cells:
        line = {meaning: tuple(of_field) for meaning, of_field in values.items()}
        table.lines.append(Line(line, table.new_page))
        table.new_page = False


def _alone(line: Line | Cell) -> Cell | None:
    """Return the only cell of a line, if it has one and stands where titles do."""
    if isinstance(line, Cell):
        return line
    first = next(iter(line.values)).field
    return (
        line.written[0]
        if len(line.written) == 1 and first in ("title", "number", "indicator", "finding")
        else None
    )
