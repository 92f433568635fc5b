"""The workbook that divisions fill in: Thai headings, drop-down lists and an example row."""

import io
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from oitsite.criteria import Criteria
from oitsite.exports.table import FONT, height_of, make_printable

GUIDE = "คำแนะนำ"
"""The worksheet that explains the columns; it is not imported."""

EXAMPLE = "ตัวอย่าง"
"""Takes the place of the number in the example row."""

EXAMPLE_TITLE = "ใช้แบบยืมเดียวสำหรับทรัพย์สินทุกชิ้น"
"""The title in the example row; if it differs, an officer has typed over the row."""

_LAST_ROW = 500
_RESPONSIBLE = "ผู้รับผิดชอบ"


class _Column(NamedTuple):
    """A column of the form; `example` is its cell in the example row."""

    title: str
    width: int
    meaning: str
    example: str


_COLUMNS = (
    _Column("ลำดับที่", 9, "ลำดับของมาตรการในแผน", EXAMPLE),
    _Column("ตัวชี้วัด", 26, "เลือกจากรายการ", ""),
    _Column("ประเด็น", 26, "เลือกจากรายการ (ตั้งแต่ปีงบประมาณ 2567)", ""),
    _Column(
        "มาตรการ/แนวทาง",
        30,
        "ชื่อมาตรการ ใช้ชื่อเดียวกันทั้งรอบ 6 และ 12 เดือน",
        EXAMPLE_TITLE,
    ),
    _Column(
        "ข้อคำถามหรือข้อ OIT ที่แก้ไข",
        20,
        "เช่น I20 หรือ O42: สิ่งที่ผลประเมินชี้",
        "I20: การยืมของราชการต้องเดินเรื่องสามห้อง",
    ),
    _Column(
        "ขั้นตอนหรือวิธีการปฏิบัติ",
        40,
        "ขึ้นบรรทัดใหม่ด้วย Alt+Enter ทีละข้อ",
        "1. รวมแบบยืม 4 แบบเป็นแบบเดียว\n2. ติดสติกเกอร์ QR Code ที่ครุภัณฑ์",
    ),
    _Column(_RESPONSIBLE, 24, "เลือกจากรายการ หลายหน่วยงานให้พิมพ์บรรทัดละชื่อ", ""),
    _Column("ระยะเวลาดำเนินการ", 20, "เช่น ต.ค. 2567 - ก.ย. 2568", ""),
    _Column(
        "การติดตามประเมินผล", 30, "ใครติดตาม เมื่อใด อย่างไร", "กองคลังรายงานของที่ค้างคืนทุกวันที่ 1 ของเดือน"
    ),
    _Column("รอบรายงาน", 14, "เลือกจากรายการ ยังไม่รายงานให้เว้นว่าง", "รอบ 6 เดือน"),
    _Column("วันที่รายงาน", 18, "เช่น 9 เมษายน 2568 (พิมพ์เป็นข้อความ)", ""),
    _Column("ผลการดำเนินการ", 40, "ทำอะไรแล้ว เมื่อใด เท่าใด", "มีการยืม 96 ครั้ง"),
    _Column("ผลลัพธ์หรือความสำเร็จ", 30, "ดีขึ้นเท่าใดจากเดิม", "เวลาขอยืมลดจาก 1 วันครึ่ง เหลือ 2 ชั่วโมง"),
    _Column("ปัญหา อุปสรรค", 24, "ไม่มีให้เขียนว่า ไม่มี", "ไม่มี"),
    _Column("ข้อเสนอแนะ", 24, "ไม่มีให้เขียนว่า ไม่มี", "ไม่มี"),
    _Column(
        "หลักฐาน",
        34,
        "บรรทัดละ ชื่อเอกสาร | ที่อยู่เว็บ หรือ ชื่อเอกสาร | ชื่อไฟล์",
        "แนวปฏิบัติการยืม | 2568/borrowing.pdf",
    ),
)


def measures_template(criteria: Criteria, units: Sequence[str]) -> bytes:
    """Return the workbook for the measures of a year and their reports."""
    choices = _choices(criteria, units)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        text = {"font_name": FONT, "font_size": 14, "text_wrap": True, "valign": "top"}
        cell = book.add_format({**text, "num_format": "@"})
        heading = book.add_format({**text, "bold": 1, "bg_color": "#dfe7f1", "border": 1})
        faint = book.add_format({**text, "italic": 1, "font_color": "#5f6b7a"})
        sheet, guide = book.add_worksheet("มาตรการ"), book.add_worksheet(GUIDE)
        guide.set_column(0, len(_COLUMNS), 34, cell)
        for place, column in enumerate(_COLUMNS):
            listed = choices.get(column.title, ())
            sheet.set_column(place, place, column.width, cell)
            sheet.write_string(0, place, column.title, heading)
            sheet.write_string(1, place, column.example or next(iter(listed), ""), faint)
            guide.write_column(0, place, [column.title, column.meaning, *listed], cell)
            if listed:
                _offer(sheet, place, len(listed))
        widths = [column.width for column in _COLUMNS]
        sheet.set_row(0, height_of([column.title for column in _COLUMNS], widths))
        sheet.set_row(1, height_of([column.example for column in _COLUMNS], widths))
        sheet.freeze_panes(1, 0)
        for page in (sheet, guide):
            make_printable(page, 0)
    return buffer.getvalue()


def _choices(criteria: Criteria, units: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Return the choices of each column that has a drop-down list, by its title."""
    return {
        "ตัวชี้วัด": [f"ตัวชี้วัดที่ {i.number} {i.name}" for i in criteria.indicators.values()],
        "ประเด็น": list(criteria.topics.values()),
        _RESPONSIBLE: units,
        "รอบรายงาน": ["รอบ 6 เดือน", "รอบ 12 เดือน"],
    }


def _offer(sheet: Worksheet, place: int, count: int) -> None:
    """Offer the choices that the guide lists below a column's title and meaning."""
    letter = xl_col_to_name(place)
    # Several units may be typed in one cell, so other text is allowed.
    strict = _COLUMNS[place].title != _RESPONSIBLE
    source = f"={GUIDE}!${letter}$3:${letter}${count + 2}"
    rule = {"validate": "list", "source": source, "show_error": strict}
    sheet.data_validation(1, place, _LAST_ROW, place, rule)
