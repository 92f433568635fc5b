"""The cells of a table's file as an officer reads them: CSV of any program, and XLSX.

A file gives several grids where it is not certain which holds the table: a CSV one for each
delimiter, a workbook one for each sheet that can be seen.
"""

import csv
import io
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from oitsite.findings import Finding, Place
from oitsite.reading.source import decode

DELIMITERS = (",", ";", "\t")
"""What stands between the values of a CSV, the commonest first."""

_MOST_BYTES = 10_000_000
_MOST_UNPACKED = 100_000_000
_MOST_ROWS, _MOST_COLUMNS = 5_000, 100
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # Excel before 2007, and any workbook with a password


@dataclass(frozen=True)
class Grid:
    """Rows of cells of a CSV or of the named sheet of a workbook.

    `broken` is the row whose quotation marks end the reading of a CSV.
    """

    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    broken: int | None = None


def grids_of(file: str, data: bytes) -> list[Grid] | Finding:
    """Return the grids that a file may mean, or why it cannot be read."""
    if len(data) > _MOST_BYTES:
        return Finding(Place(file), "F113")
    grids = _workbook(file, data) if file.endswith(".xlsx") else _csv(file, data)
    if isinstance(grids, list) and any(len(grid.rows) > _MOST_ROWS for grid in grids):
        return Finding(Place(file, _MOST_ROWS + 1), "F113")
    return grids


def _csv(file: str, data: bytes) -> list[Grid] | Finding:
    text = decode(file, data)
    return text if isinstance(text, Finding) else [delimited(text, mark) for mark in DELIMITERS]


def delimited(text: str, delimiter: str, *, strict: bool = True) -> Grid:
    """Return the rows of a text; not `strict`, a quotation mark out of place is like any letter."""
    rows: list[tuple[str, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict):
            rows.append(tuple(row))
    except csv.Error:
        return Grid(tuple(rows), broken=len(rows) + 1)
    return Grid(_trimmed(rows))


def _workbook(file: str, data: bytes) -> list[Grid] | Finding:
    if data.startswith(_COMPOUND_FILE):
        return Finding(Place(file), "F111")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
        if any(part.filename.endswith("vbaProject.bin") for part in parts):
            return Finding(Place(file), "F112")
        if sum(part.file_size for part in parts) > _MOST_UNPACKED:
            return Finding(Place(file), "F113")
        return _sheets(data)
    except Exception:  # openpyxl gives a damaged file whatever exception its parts run into
        return Finding(Place(file), "F110")


def _sheets(data: bytes) -> list[Grid]:
    import openpyxl  # Slow to load, and few sites have a workbook.

    # Values as they were last computed, not formulas; the sheet's own size is often wrong.
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    grids = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS, values_only=True)
            said = [tuple(map(_said, row)) for row in rows]
            grids.append(Grid(_trimmed(said), sheet.title))
    return grids


def _trimmed(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return rows without the blank ones at the end, which a sheet may have by the thousand."""
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return tuple(rows)


def _said(value: object) -> str:
    """Return a cell's value as it is read in the sheet; a date in ISO form."""
    match value:
        case None:
            return ""
        case float():
            # What computing leaves in the last digits of a double is not what anybody wrote.
            return f"{Decimal(repr(round(value, 6))).normalize():f}"
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date() | time():
            return value.isoformat()
    return str(value)
