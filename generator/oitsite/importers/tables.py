"""Rows into tables of known columns, joined over pages, and what stands between them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from oitsite.findings import Finding, Place
from oitsite.importers.headings import LEFT_OUT, Meaning, meaning_of
from oitsite.importers.source import Cell, Document, LeftOut, Row
from oitsite.importers.text import tab_rows
from oitsite.thai import arabic

TableKind = Literal["measures", "scores"]
_PLAN = {"steps", "responsible", "period", "monitoring", "results", "outcomes"}
_SECTION = re.compile(r"\s*(?:<b>)?\s*(?:แบบวัด|ตัวชี้วัด|ประเด็น|เครื่องมือ|ด้าน)|.*\((?:IIT|EIT|OIT|IT)\)")
_POINTS_ALONE = {"points", "instrument_points", "weight", "weighted"}
_EITHER = {"number", "instrument", "indicator"}
_POINTS = re.compile(r"\s*\d{1,3}(?:\.\d+)?\s*")
_SIGNED = re.compile(r"\s*\(?\s*ลงชื่อ\s*(?:[.…_()]|$)")
_DOTTED = re.compile(r"[\s().…_]{5,}|ตำแหน่ง[\s.…_]{3,}")


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
    """Lines under one heading, among them the cells of rows that head a section."""

    kind: TableKind
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


Columns = Mapping[int, Meaning]


@dataclass
class _Open:
    """A table that is being gathered: `columns` of the heading that stands above now."""

    kind: TableKind
    columns: Columns
    lines: list[Line | Cell] = field(default_factory=list)
    new_page: bool = False


def contents_of(document: Document, asked: Mapping[str, str]) -> Contents:
    """Return what a document holds; `asked` names fields for headings or for numbers of columns."""
    sorter = _Sorter(document.file, asked)
    for row in document.rows:
        for one in sorter.unnested(row):
            sorter.take(one)
    return sorter.contents()


class _Sorter:
    """Takes the rows one by one."""

    def __init__(self, file: str, asked: Mapping[str, str]) -> None:
        self.file = file
        self.asked = asked
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
            if any(_segments(one, self.asked) for one in nested):
                inner += nested
                self.left_out.append(LeftOut(cell, "มีตารางซ้อนอยู่ ซึ่งนำเข้าทีละช่องแล้ว"))
            else:
                outer.append(cell)
        yield from [*(Row((cell,)) for cell in outer), *inner] if inner else [row]

    def take(self, row: Row) -> None:
        if not row.written:
            return
        segments = _segments(row, self.asked, self.above)
        if segments:
            self.begin(row, segments)
        elif _is_signature([cell.text for cell in row.written]):
            self.left_out += [LeftOut(cell, "ที่ลงนาม") for cell in row.written]
            self.open = []
        elif self.open and row.table and self.goes_on(row):
            for table in self.open:
                _add(table, row)
        elif len(row.written) == 1 and not self.heads_unknown(row):
            self.parts.append(row.written[0])
        elif numbered := _numbered(row, self.asked):
            self.begin(Row((), row.table), [("measures", numbered)])
            _add(self.open[0], row)
        else:
            self.unknown.append(row)

    def begin(self, heading: Row, segments: Sequence[tuple[TableKind, Columns]]) -> None:
        """Begin tables side by side, or go on with those that have the same headings."""
        if [table.kind for table in self.open] != [kind for kind, _ in segments]:
            self.open = [_Open(kind, columns) for kind, columns in segments]
            self.parts += self.open
        for table, (_, columns) in zip(self.open, segments, strict=True):
            table.columns = columns
            table.new_page = bool(table.lines)
        self.table, self.width, self.above = heading.table, len(heading.cells), heading
        known = {column for _, columns in segments for column in columns}
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
        if len(line.written) == 1 and first in ("title", "number", "indicator")
        else None
    )


def _segments(
    row: Row, asked: Mapping[str, str], above: Row | None = None
) -> list[tuple[TableKind, Columns]]:
    """Return the columns of the tables that a heading row begins, none for another row.

    `above` is the heading row before, whose merged cells may go on in this one.
    """
    texts = [cell.text for cell in row.cells]
    shared = above is not None and any(cell in above.cells for cell in row.written)
    if above and shared:
        for column, cell in enumerate(row.cells[: len(above.cells)]):
            upper = above.cells[column]
            if upper is not cell and not upper.empty:
                texts[column] = f"{upper.text} {cell.text}"
    segments: list[dict[int, Meaning]] = [{}]
    for column, text in enumerate(texts):
        meaning = meaning_of(text, asked)
        if meaning is None:
            continue
        first = next(iter(segments[-1].items()), None)
        if first and first[1] == meaning and row.cells[column] is not row.cells[first[0]]:
            segments.append({})
        segments[-1][column] = meaning
    known = [(kind, _own(columns, kind)) for columns in segments if (kind := _kind(columns))]
    count = len({row.cells[column] for _, columns in known for column in columns})
    return known if 2 * count >= len(row.written) else []


def _kind(columns: Columns) -> TableKind | None:
    fields = {meaning.field for meaning in columns.values()} - {LEFT_OUT}
    if "title" in fields and fields & _PLAN:
        return "measures"
    return "scores" if {"indicator", "points"} <= fields else None


def _own(columns: Columns, kind: TableKind) -> Columns:
    """Return the columns that a table of a kind has; another heading is asked about."""
    of_points = kind == "scores"
    return {
        column: meaning
        for column, meaning in columns.items()
        if meaning.field in (*_EITHER, LEFT_OUT) or (meaning.field in _POINTS_ALONE) is of_points
    }


def _numbered(row: Row, asked: Mapping[str, str]) -> Columns:
    """Return the columns of a table without headings, if their numbers were told."""
    columns = {int(key) - 1: Meaning(name) for key, name in asked.items() if key.isdigit()}
    return columns if columns and max(columns) < len(row.cells) and _kind(columns) else {}
