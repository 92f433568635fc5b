"""The cells of a table file: CSV as written by any program, and XLSX.

Which grid of a file holds the table is decided later: a CSV gives one for each delimiter, a
workbook one for each visible worksheet.
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
"""The delimiters of a CSV, the most common first."""

_MAX_BYTES = 10_000_000
_MAX_UNPACKED = 100_000_000
_MAX_ROWS, _MAX_COLUMNS = 5_000, 100
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # Excel before 2007, and any workbook with a password


@dataclass(frozen=True)
class Grid:
    """The rows of a CSV, or of the worksheet `sheet` of a workbook.

    `broken` is the row of a CSV, counted from 1, whose quotation marks could not be read.
    """

    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    broken: int | None = None


def grids_of(file: str, data: bytes) -> list[Grid] | Finding:
    """Return the possible grids of a file, or why it cannot be read."""
    if len(data) > _MAX_BYTES:
        return Finding(Place(file), "F113")
    grids = _workbook(file, data) if file.endswith(".xlsx") else _csv(file, data)
    if isinstance(grids, list) and any(len(grid.rows) > _MAX_ROWS for grid in grids):
        return Finding(Place(file, _MAX_ROWS + 1), "F113")
    return grids


def _csv(file: str, data: bytes) -> list[Grid] | Finding:
    text = decode(file, data)
    if isinstance(text, Finding):
        return text
    return [delimited(text, delimiter) for delimiter in DELIMITERS]


def delimited(text: str, delimiter: str, *, strict: bool = True) -> Grid:
    """Return the rows of a CSV text; unless `strict`, stray quotation marks are ordinary text."""
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
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
        if any(part.filename.endswith("vbaProject.bin") for part in parts):
            return Finding(Place(file), "F112")
        if sum(part.file_size for part in parts) > _MAX_UNPACKED:
            return Finding(Place(file), "F113")
        return _sheets(data)
    except Exception:  # openpyxl may raise anything on a damaged file
        return Finding(Place(file), "F110")


def _sheets(data: bytes) -> list[Grid]:
    import openpyxl  # Slow to load, and few sites have a workbook.

    # Values as last computed, not formulas; the size stored in a worksheet is often wrong.
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    grids = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=_MAX_ROWS + 1, max_col=_MAX_COLUMNS, values_only=True)
            texts = [tuple(map(_text, row)) for row in rows]
            grids.append(Grid(_trimmed(texts), sheet.title))
    return grids


def _trimmed(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return rows without the blank ones at the end, of which a worksheet may have thousands."""
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return tuple(rows)


def _text(value: object) -> str:
    """Return a cell's value as text; a date in ISO form."""
    match value:
        case None:
            return ""
        case float():
            # Drop the rounding error of binary fractions.
            return f"{Decimal(repr(round(value, 6))).normalize():f}"
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date() | time():
            return value.isoformat()
    return str(value)
