"""Tables of text as CSV, JSON and XLSX; the same table always gives the same bytes."""

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

_BOM = b"\xef\xbb\xbf"
# A workbook contains its creation time; a fixed one keeps the bytes the same.
_PROPERTIES = {"created": datetime(2000, 1, 1)}
FONT = "TH Sarabun New"
"""The font of official letters and reports."""

_TEXT = {"font_name": FONT, "font_size": 14, "text_wrap": True, "valign": "top"}
_UNWRAPPED = {**_TEXT, "text_wrap": False}
_A4 = 9
_LINE_HEIGHT = 21
_MAX_ROW_HEIGHT = 409
"""In points; XLSX allows no taller row."""
_MAX_WIDTH = 200
# Lines break between words, so they are seldom full.
_FILL_RATIO = 0.8
_MARKS = re.compile("[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Column:
    """A column: its key in JSON, its heading, the meaning of its values, and its width in letters.

    If `sums` is set, texts that are numbers become numbers in a workbook.
    """

    key: str
    title: str
    meaning: str = ""
    width: int = 30
    sums: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of text under columns, with a line of text above and lines below."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    remark: str = ""
    below: tuple[str, ...] = ()


def as_csv(table: Table) -> bytes:
    """Return CSV that Thai Excel opens correctly: UTF-8 with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([[table.remark]] if table.remark else [])
    writer.writerows([[column.title for column in table.columns], *table.rows])
    return _BOM + text.getvalue().encode()


def as_json(table: Table) -> bytes:
    """Return a JSON list with one object per row."""
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, row, strict=True)) for row in table.rows]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def as_xlsx(table: Table) -> bytes:
    """Return a workbook of one worksheet, ready to print: A4 landscape, header row repeated."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties(_PROPERTIES)
        sheet = book.add_worksheet(table.title[:31])
        heading = 1 if table.remark else 0
        if table.remark:
            _write_line(sheet, (0, 0), table.remark, book.add_format({**_UNWRAPPED, "bold": 1}))
        _write_grid(book, sheet, table, heading)
        alone, middle = book.add_format(_UNWRAPPED), len(table.columns) // 2
        for line, text in enumerate(table.below, start=heading + len(table.rows) + 1):
            _write_line(sheet, (line, middle), text, alone)
        sheet.freeze_panes(heading + 1, 0)
        make_printable(sheet, heading)
    return buffer.getvalue()


def make_printable(sheet: Worksheet, heading: int) -> None:
    """Set a worksheet up for A4 landscape, its header row repeated on every page."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(heading)


def height_of(texts: Sequence[str], widths: Sequence[float]) -> int:
    """Return the height of a row, in points, that shows all lines of its texts.

    Excel would fit the height by itself; other programs show only the first line.
    """
    lines = (
        sum(max(1, ceil(_letters(line) / (_FILL_RATIO * width))) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )
    return _LINE_HEIGHT * max(lines, default=1)


def _wide_enough(table: Table) -> list[float]:
    """Return the widths of the columns, all widened until no text needs a row that is too tall."""
    widths: list[float] = [column.width for column in table.columns]
    while (
        any(height_of(row, widths) > _MAX_ROW_HEIGHT for row in table.rows)
        and max(widths) < _MAX_WIDTH
    ):
        widths = [1.2 * width for width in widths]
    return widths


def _letters(text: str) -> int:
    """Return the width of a text in letters; a mark above or below takes no room."""
    return len(text) - len(_MARKS.findall(text))


def _write_line(sheet: Worksheet, place: tuple[int, int], text: str, style: Format) -> None:
    """Write a line above or below the grid, which may run over the cells next to it."""
    sheet.write_string(*place, text, style)
    sheet.set_row(place[0], _LINE_HEIGHT)


def _write_grid(book: xlsxwriter.Workbook, sheet: Worksheet, table: Table, heading: int) -> None:
    """Write the header row at line `heading`, and the rows below it."""
    framed = {**_TEXT, "border": 1}
    cell, bold = book.add_format(framed), book.add_format({**framed, "bold": 1})
    sum_ = book.add_format({**framed, "num_format": "#,##0.00"})
    widths = _wide_enough(table)
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    titles = tuple(column.title for column in table.columns)
    for line, texts in enumerate((titles, *table.rows), start=heading):
        sheet.set_row(line, min(height_of(texts, widths), _MAX_ROW_HEIGHT))
        for place, text in enumerate(texts):
            if line > heading and table.columns[place].sums and _NUMBER.fullmatch(text):
                sheet.write_number(line, place, float(text), sum_)
            else:
                # As a string: a text that begins with = must not become a formula.
                sheet.write_string(line, place, text, cell if line > heading else bold)
