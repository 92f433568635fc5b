"""The ITAS sheet: for each OIT item what to answer, which address to give and how to explain it.

ITAS asks for each item whether it is there, for the address of the place where it is disclosed, and
for an explanation that leads a member of the public there from the main website (notice of the
NACC of 1 March 2564).
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime

import xlsxwriter

from oitsite.items import ItemState, State, item_states
from oitsite.site import Site
from oitsite.thai import FiscalYear

HEADINGS = ("ข้อ", "ชื่อ", "มี/ไม่มี", "URL", "คำอธิบาย", "องค์ประกอบ", "ความพร้อม")
_WIDTHS = (6, 42, 9, 48, 60, 60, 12)
_STATES: Mapping[State, str] = {
    State.PASSED: "แสดงแล้ว",
    State.MISSING: "ขาด",
    State.NOT_NEEDED: "ไม่ต้องมี",
    State.UNCHECKED: "ให้คนตรวจ",
}
_DRAFT = "ฉบับร่าง ยังไม่พร้อมกรอกในระบบ ITAS"


@dataclass(frozen=True)
class Row:
    """One item of the sheet, a column each."""

    code: str
    name: str
    there: str
    url: str
    explanation: str
    elements: str
    ready: str


def rows_of(site: Site, year: FiscalYear) -> tuple[Row, ...]:
    """Return the rows of a year's sheet, in the order of the items."""
    host = site.organisation.host.rstrip("/")
    return tuple(_row(state, host) for state in item_states(site, year))


def open_items(site: Site, year: FiscalYear) -> tuple[ItemState, ...]:
    """Return the items of which an element is missing, or of which nothing is shown."""
    states = item_states(site, year)
    return tuple(s for s in states if s.count(State.MISSING) or not s.begun)


def as_csv(rows: Sequence[Row], *, draft: bool) -> bytes:
    """Return the sheet as CSV that Thai Excel opens rightly: UTF-8 with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([[_DRAFT]] if draft else [])
    writer.writerows([HEADINGS, *map(astuple, rows)])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def as_xlsx(rows: Sequence[Row], year: FiscalYear, *, draft: bool) -> bytes:
    """Return the sheet as XLSX; the same rows give the same bytes."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime(year.end.year, 1, 1)})
    sheet = book.add_worksheet(f"OIT {year}")
    plain = {"font_name": "TH Sarabun New", "font_size": 14, "text_wrap": True, "valign": "top"}
    heading, cell = book.add_format({**plain, "bold": True, "bottom": 1}), book.add_format(plain)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    first = int(draft)
    if draft:
        sheet.write_string(0, 0, _DRAFT, book.add_format({**plain, "text_wrap": False}))
    for column, title in enumerate(HEADINGS):
        sheet.write_string(first, column, title, heading)
    for line, row in enumerate(rows, start=first + 1):
        for column, text in enumerate(astuple(row)):
            sheet.write_string(line, column, text, cell)
    sheet.freeze_panes(first + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(first)
    book.close()
    return buffer.getvalue()


def _row(state: ItemState, host: str) -> Row:
    way = (
        f"เข้าเว็บไซต์ {host} เลือกเมนู ข้อมูล OIT เลือกปีงบประมาณ {state.year} แล้วเลือกข้อ {state.item.code}"
    )
    note = state.record.note if state.record else None
    return Row(
        code=state.item.code,
        name=state.item.name,
        there="มี" if state.begun else "ไม่มี",
        url=f"{host}/{state.address}",
        explanation=f"{way}\n{note}" if note else way,
        elements="\n".join(f"{_STATES[e.state]}: {e.element.name}" for e in state.elements),
        ready="ครบ" if state.ready else "ยังไม่ครบ",
    )
