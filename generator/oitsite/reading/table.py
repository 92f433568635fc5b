"""Rows of a table as the same data that YAML gives: text by key, with the place of each cell.

The header row holds the official Thai names of the columns, or their keys. Titles above it and
what closes a form (a total, notes, signatures) are not data.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from oitsite.findings import Finding, Place
from oitsite.reading.grid import Grid, grids_of
from oitsite.reading.source import Key
from oitsite.reading.strict_yaml import Data
from oitsite.thai import arabic, clean, closest
from oitsite.thai.calendar import MONTH

Titles = Mapping[str, str]
"""The Thai heading of each column by its key."""

_MAX_HEADER_ROW = 30
_MIN_HEADINGS = 2
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CLOSING = re.compile(r"หมายเหตุ|\(?ลงชื่อ")
# A total names only what is totalled: รวมทั้งสิ้น 12 รายการ, not รวมเล่มและเข้าปกรายงาน.
_TOTAL = re.compile(
    r"(?:ผล|ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งปี|ทุกบริการ|ทุกรายการ|เป็น|จำนวน|วงเงิน|เงิน|ยอด|ราคา|มูลค่า"
    r"|งบประมาณ|สุทธิ)*\s*"
    rf"(?:(?:ประจำ)?(?:เดือน\s*(?:{MONTH})|(?:{MONTH})|ไตรมาส(?:ที่)?|ปี(?:งบประมาณ)?)(?:\s*\d+)?)?"
    r"(?:[\s:=-]*\d[\d,.]*(?![\d,.])(?:\s*(?:รายการ|โครงการ|สัญญา|งาน|เรื่อง|ราย|คน|ครั้ง))?"
    r"(?:\s*เป็น(?:จำนวน)?เงิน)?)*[\s:=-]*(?:บาท(?:ถ้วน)?)?"
)
_MIN_NUMBERED = 3
_ONLY_DASHES = re.compile(r"[-–—\s]*")
_FORMULA_ERROR = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!)")


@dataclass(frozen=True)
class Sheet:
    """The places of a table: its header row, its data rows and its columns, counted from 1."""

    file: str
    heading: int
    rows: tuple[int, ...]
    columns: Mapping[str, int]
    body: str = ""

    def place(self, path: Sequence[Key] = ()) -> Place:
        """Return the place of the cell at `(row index, key)`, else of its row or the header row."""
        row = self.rows[path[0]] if path and isinstance(path[0], int) else self.heading
        return Place(self.file, row, self.columns.get(str(path[1]), 1) if len(path) > 1 else 1)

    def key_place(self, path: Sequence[Key]) -> Place:
        """Return the same: a table's keys are its headings, which are checked before its rows."""
        return self.place(path)


@dataclass(frozen=True)
class _Candidate:
    """A grid that may hold a table: its header row, from 0, and how many headings are known."""

    grid: Grid
    heading: int
    known: int


def read_table(
    file: str, data: bytes, titles: Titles
) -> tuple[Sheet | None, list[Data], list[Finding]]:
    """Return the places and the rows, as mappings, of a file's table, and what is wrong with it.

    The places are None if no table can be read.
    """
    grids = grids_of(file, data)
    if isinstance(grids, Finding):
        return None, [], [grids]
    names = {_plain(name): key for key, title in titles.items() for name in (key, title)}
    candidates = (_candidate(grid, names) for grid in grids)
    best_first = sorted(candidates, key=lambda table: table.known, reverse=True)
    tables = [table for table in best_first if table.known >= _MIN_HEADINGS]
    if not tables:
        return None, [], [Finding(Place(file), "F114", {"columns": ", ".join(titles.values())})]
    table = tables[0]
    columns, findings = _columns(file, table, titles, names)
    findings += _unread(file, tables)
    rows = {number: cells for number, cells in _rows(table) if not _is_not_data(cells, columns)}
    findings += _unnamed(file, table, rows) + _formula_errors(file, rows, columns)
    findings += [] if rows else [Finding(Place(file, table.heading + 1), "F123")]
    places = {key: position + 1 for key, position in columns.items()}
    sheet = Sheet(file, table.heading + 1, tuple(rows), places)
    return sheet, [_values(cells, columns) for cells in rows.values()], findings


def _plain(heading: str) -> str:
    """Return a heading without what differs between forms: spaces, line breaks, brackets."""
    return re.sub(r"\s", "", _BRACKETED.sub("", arabic(clean(heading)))).casefold()


def _candidate(grid: Grid, names: Mapping[str, str]) -> _Candidate:
    """Return the grid with the row that has the most known headings, the first of several."""
    best = _Candidate(grid, 0, 0)
    for index, cells in enumerate(grid.rows[:_MAX_HEADER_ROW]):
        known = len({names[name] for cell in cells if (name := _plain(cell)) in names})
        best = _Candidate(grid, index, known) if known > best.known else best
    return best


def _columns(
    file: str, table: _Candidate, titles: Titles, names: Mapping[str, str]
) -> tuple[dict[str, int], list[Finding]]:
    """Return the index of each column by key, and what is wrong with the headings."""
    columns: dict[str, int] = {}
    findings, meant = [], set()
    for position, heading in enumerate(table.grid.rows[table.heading]):
        place, name = Place(file, table.heading + 1, position + 1), _plain(heading)
        key = names.get(name)
        if name and key is None:
            near = names.get(closest(name, names) or "")
            meant.add(near)
            wanted = titles[near] if near else ", ".join(titles.values())
            findings.append(Finding(place, "F115", {"heading": clean(heading), "meant": wanted}))
        elif key in columns:
            findings.append(Finding(place, "F117", {"heading": clean(heading)}))
        elif key:
            columns[key] = position
    missing = [title for key, title in titles.items() if key not in columns and key not in meant]
    place = Place(file, table.heading + 1)
    return columns, findings + [Finding(place, "F116", {"title": title}) for title in missing]


def _unread(file: str, tables: Sequence[_Candidate]) -> list[Finding]:
    """Return a finding for rows below a broken one, or tables on other worksheets."""
    grid = tables[0].grid
    if grid.broken:
        return [Finding(Place(file, grid.broken), "F118")]
    others = [table.grid.sheet for table in tables[1:] if table.grid.sheet]
    values = {"sheet": grid.sheet, "others": ", ".join(others)}
    return [Finding(Place(file), "F119", values)] if others else []


def _rows(table: _Candidate) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the rows below the header row with their numbers in the file."""
    rows = enumerate(table.grid.rows, start=1)
    return ((number, cells) for number, cells in rows if number > table.heading + 1)


def _is_not_data(cells: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Tell whether a row is blank, numbers the columns, or is a total, note or signature."""
    filled = [clean(cell) for cell in cells if cell.strip()]
    if not filled or _numbers_columns(filled, len(columns)):
        return True
    closes = _CLOSING.match(filled[0]) or _TOTAL.fullmatch(_BRACKETED.sub("", arabic(filled[0])))
    return bool(closes) and len(filled) < len(columns)


def _numbers_columns(filled: Sequence[str], columns: int) -> bool:
    """Tell whether the cells number the columns, as below the headings of forms: (1) (2)."""
    numbers = [arabic(cell).strip("()[] .") for cell in filled]
    expected = [str(number) for number in range(1, max(columns, _MIN_NUMBERED) + 1)]
    return numbers == expected


def _unnamed(file: str, table: _Candidate, rows: Mapping[int, Sequence[str]]) -> list[Finding]:
    """Return a finding for each column with values but no heading, at its first value."""
    headings = table.grid.rows[table.heading]
    first: dict[int, Place] = {}
    for number, cells in rows.items():
        for position, cell in enumerate(cells):
            if cell.strip() and not "".join(headings[position : position + 1]).strip():
                first.setdefault(position, Place(file, number, position + 1))
    return [Finding(place, "F120") for place in first.values()]


def _formula_errors(
    file: str, rows: Mapping[int, Sequence[str]], columns: Mapping[str, int]
) -> list[Finding]:
    return [
        Finding(Place(file, number, position + 1), "F121", {"value": cells[position]})
        for number, cells in rows.items()
        for position in columns.values()
        if position < len(cells) and _FORMULA_ERROR.fullmatch(cells[position])
    ]


def _values(cells: Sequence[str], columns: Mapping[str, int]) -> Data:
    """Return a row's texts by key; a dash means an empty cell."""
    texts = {key: "".join(cells[place : place + 1]) for key, place in columns.items()}
    return {key: None if _ONLY_DASHES.fullmatch(text) else text for key, text in texts.items()}
