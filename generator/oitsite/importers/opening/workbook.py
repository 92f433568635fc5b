"""Excel workbooks (.xlsx): the worksheets in order, with the displayed text of each cell."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time

import openpyxl
from lxml import etree
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from oitsite.exports.template import GUIDE
from oitsite.findings import Finding, Place
from oitsite.importers.opening.document import Cell, Document, LeftOut, Row
from oitsite.thai.calendar import MONTHS

ENDINGS = ("xlsx",)

_HIDDEN = "อยู่ในแถว คอลัมน์ หรือแผ่นงานที่ซ่อนไว้"
_COMMENT = "ความเห็นที่แนบกับเซลล์"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NO_MORE_SHOWN = 10
_MOST_CELLS = 1_000_000
# The position of a cell, or the end of a merged one.
_PLACE = re.compile(rb'<(?:c|mergeCell)\b[^>]*?\br(?:ef)?="(?:[A-Z]+\d+:)?([A-Z]{1,3}\d{1,7})"')


def read(file: str, data: bytes) -> Document | Finding:
    """Return the rows of a workbook; hidden rows are left out.

    A worksheet with a cell very far out is a finding, since every cell up to it would be read. So
    is a formula whose result was never saved, since its value is unknown.
    """
    if far := _too_far(data):
        return Finding(Place(file), "I120", {"cell": far})
    shown = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    typed = openpyxl.load_workbook(io.BytesIO(data))
    if unknown := list(_without_result(typed, shown)):
        cells = ", ".join(unknown[:_NO_MORE_SHOWN])
        return Finding(Place(file), "I105", {"cells": cells, "count": str(len(unknown))})
    rows: list[Row] = []
    left_out: list[LeftOut] = []
    for sheet in shown.worksheets:
        if sheet.title == GUIDE:
            left_out += _guide(sheet)
        else:
            table, unseen = _table(sheet)
            rows += table
            left_out += unseen
    findings = []
    if count := sum(one.reason == _HIDDEN for one in left_out):
        findings.append(Finding(Place(file), "I110", {"count": str(count)}))
    rows += [Row((box,)) for box in _boxes(data)]
    return Document(file, tuple(rows), tuple(left_out), tuple(findings))


def _guide(sheet: Worksheet) -> list[LeftOut]:
    """Return the cells of the worksheet that explains the columns in oitsite's own template."""
    cells = (cell for row in _rows(sheet) for cell in row if not cell.empty)
    return [LeftOut(cell, "คำแนะนำของแบบ") for cell in cells]


def _table(sheet: Worksheet) -> tuple[list[Row], list[LeftOut]]:
    """Return the visible rows of a worksheet, and its hidden cells and comments as left out."""
    rows: list[Row] = []
    left_out: list[LeftOut] = []
    hidden = _hidden_columns(sheet)
    for number, row in enumerate(_rows(sheet), start=1):
        gone = sheet.sheet_state != "visible" or sheet.row_dimensions[number].hidden
        seen = [] if gone else [c for i, c in enumerate(row, start=1) if i not in hidden]
        rows += [Row(tuple(seen), sheet.title)] if seen else []
        unseen = dict.fromkeys(cell for cell in row if not cell.empty and cell not in seen)
        left_out += [LeftOut(cell, _HIDDEN) for cell in unseen]
    left_out += [LeftOut(cell, _COMMENT) for cell in _comments(sheet)]
    return rows, left_out


def _too_far(data: bytes) -> str:
    """Return the first cell that makes a worksheet too large, or an empty text."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if not name.startswith("xl/worksheets/sheet"):
                continue
            rows = columns = 0
            for found in _PLACE.finditer(package.read(name)):
                place = found[1].decode()
                row, column = coordinate_to_tuple(place)
                rows, columns = max(rows, row), max(columns, column)
                if rows * columns > _MOST_CELLS:
                    return place
    return ""


def _without_result(typed: Workbook, shown: Workbook) -> Iterator[str]:
    for sheet in typed.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" and shown[sheet.title][cell.coordinate].value is None:
                    yield f"{sheet.title}!{cell.coordinate}"


def _hidden_columns(sheet: Worksheet) -> set[int]:
    groups = [group for group in sheet.column_dimensions.values() if group.hidden]
    return {n for group in groups for n in range(group.min or 0, (group.max or 0) + 1)}


def _rows(sheet: Worksheet) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a worksheet; a merged cell is repeated at every position that it covers."""
    owner: dict[tuple[int | None, int | None], tuple[int, int]] = {
        (row, column): (area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, area.max_row + 1)
        for column in range(area.min_col, area.max_col + 1)
    }
    merged: dict[tuple[int, int], Cell] = {}
    for row in sheet.iter_rows():
        cells = []
        for one in row:
            spot = f"แผ่น {sheet.title} เซลล์ {one.coordinate}"
            cell = Cell(_shown(one.value, one.number_format), spot)
            place = owner.get((one.row, one.column))
            cells.append(merged.setdefault(place, cell) if place else cell)
        yield tuple(cells)


def _shown(value: object, number_format: str) -> str:
    """Return a value as Excel displays it."""
    if value is None:
        return ""
    if isinstance(value, date):
        # An officer may have typed a Buddhist Era year, which Excel takes for a Gregorian one.
        year = value.year if value.year >= 2400 else value.year + 543
        clock = (
            f" {value:%H.%M} น." if isinstance(value, datetime) and value.time() != time() else ""
        )
        return f"{value.day} {MONTHS[value.month - 1]} {year}{clock}"
    if isinstance(value, float | int) and not isinstance(value, bool):
        percent = "%" in number_format
        number = f"{round(value * 100 if percent else value, 10):.10f}".rstrip("0").rstrip(".")
        # A number format of only zeros keeps the leading zeros of telephone numbers.
        zeros = len(number_format) if set(number_format) == {"0"} else 0
        return number.zfill(zeros) + ("%" if percent else "")
    return str(value)


def _comments(sheet: Worksheet) -> Iterator[Cell]:
    for row in sheet.iter_rows():
        for cell in row:
            if comment := getattr(cell, "comment", None):
                yield Cell(comment.text, f"แผ่น {sheet.title} เซลล์ {cell.coordinate}")


def _boxes(data: bytes) -> Iterator[Cell]:
    """Yield the paragraphs of text boxes, which are separate parts of the package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in sorted(package.namelist()):
            if not (name.startswith("xl/drawings/drawing") and name.endswith(".xml")):
                continue
            parser = etree.XMLParser(resolve_entities=False)
            for paragraph in etree.fromstring(package.read(name), parser).iter(f"{_DRAWN}p"):
                text = "".join(part.text or "" for part in paragraph.iter(f"{_DRAWN}t"))
                if text.strip():
                    yield Cell(text, "กล่องข้อความ")
