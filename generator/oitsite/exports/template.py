"""The workbook that divisions fill in: Thai headings, drop-downs and an example row."""

import io
from collections.abc import Mapping, Sequence

import xlsxwriter

from oitsite.criteria import Criteria
from oitsite.exports.table import FONT, height_of, make_printable

GUIDE = "คำแนะนำ"
"""The sheet that explains the columns; it holds nothing to import."""

EXAMPLE = "ตัวอย่าง"
"""Stands in place of the number in the row that shows how to fill the others in."""

_LAST = 500
_COLUMNS: tuple[tuple[str, int, str, str], ...] = (
    ("ลำดับที่", 9, "ลำดับของมาตรการในแผน", EXAMPLE),
    ("ตัวชี้วัด", 26, "เลือกจากรายการ", ""),
    ("ประเด็น", 26, "เลือกจากรายการ (ตั้งแต่ปีงบประมาณ 2567)", ""),
    ("มาตรการ/แนวทาง", 30, "ชื่อมาตรการ ใช้ชื่อเดียวกันทั้งรอบ 6 และ 12 เดือน", "ใช้แบบยืมเดียวสำหรับทรัพย์สินทุกชิ้น"),
    (
        "ข้อคำถามหรือข้อ OIT ที่แก้ไข",
        20,
        "เช่น I20 หรือ O42: สิ่งที่ผลประเมินชี้",
        "I20: การยืมของราชการต้องเดินเรื่องสามห้อง",
    ),
    (
        "ขั้นตอนหรือวิธีการปฏิบัติ",
        40,
        "ขึ้นบรรทัดใหม่ด้วย Alt+Enter ทีละข้อ",
        "1. รวมแบบยืม 4 แบบเป็นแบบเดียว\n2. ติดสติกเกอร์ QR Code ที่ครุภัณฑ์",
    ),
    ("ผู้รับผิดชอบ", 24, "เลือกจากรายการ หลายหน่วยงานให้พิมพ์บรรทัดละชื่อ", ""),
    ("ระยะเวลาดำเนินการ", 20, "เช่น ต.ค. 2567 - ก.ย. 2568", ""),
    ("การติดตามประเมินผล", 30, "ใครติดตาม เมื่อใด อย่างไร", "กองคลังรายงานของที่ค้างคืนทุกวันที่ 1 ของเดือน"),
    ("รอบรายงาน", 14, "เลือกจากรายการ ยังไม่รายงานให้เว้นว่าง", "รอบ 6 เดือน"),
    ("วันที่รายงาน", 18, "เช่น 9 เมษายน 2568 (พิมพ์เป็นข้อความ)", ""),
    ("ผลการดำเนินการ", 40, "ทำอะไรแล้ว เมื่อใด เท่าใด", "มีการยืม 96 ครั้ง"),
    ("ผลลัพธ์หรือความสำเร็จ", 30, "ดีขึ้นเท่าใดจากเดิม", "เวลาขอยืมลดจาก 1 วันครึ่ง เหลือ 2 ชั่วโมง"),
    ("ปัญหา อุปสรรค", 24, "ไม่มีให้เขียนว่า ไม่มี", "ไม่มี"),
    ("ข้อเสนอแนะ", 24, "ไม่มีให้เขียนว่า ไม่มี", "ไม่มี"),
    (
        "หลักฐาน",
        34,
        "บรรทัดละ ชื่อเอกสาร | ที่อยู่เว็บ หรือ ชื่อเอกสาร | ชื่อไฟล์",
        "แนวปฏิบัติการยืม | 2568/borrowing.pdf",
    ),
)


def measures_template(criteria: Criteria, units: Sequence[str]) -> bytes:
    """Return the workbook for measures and their reports of a year."""
    choices: Mapping[str, Sequence[str]] = {
        "ตัวชี้วัด": [f"ตัวชี้วัดที่ {i.number} {i.name}" for i in criteria.indicators.values()],
        "ประเด็น": list(criteria.topics.values()),
        "ผู้รับผิดชอบ": units,
        "รอบรายงาน": ["รอบ 6 เดือน", "รอบ 12 เดือน"],
    }
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        text = {"font_name": FONT, "font_size": 14, "text_wrap": True, "valign": "top"}
        cell = book.add_format({**text, "num_format": "@"})
        heading = book.add_format({**text, "bold": 1, "bg_color": "#dfe7f1", "border": 1})
        faint = book.add_format({**text, "italic": 1, "font_color": "#5f6b7a"})
        sheet, guide = book.add_worksheet("มาตรการ"), book.add_worksheet(GUIDE)
        guide.set_column(0, len(_COLUMNS), 34, cell)
        for place, (title, width, meaning, example) in enumerate(_COLUMNS):
            sheet.set_column(place, place, width, cell)
            sheet.write_string(0, place, title, heading)
            listed = choices.get(title, ())
            sheet.write_string(1, place, example or next(iter(listed), ""), faint)
            guide.write_column(0, place, [title, meaning, *listed], cell)
            if listed:
                letter = chr(ord("A") + place)
                source = f"={GUIDE}!${letter}$3:${letter}${len(listed) + 2}"
                # A unit may be one of several typed in the cell, so what is no choice is let be.
                sheet.data_validation(
                    1,
                    place,
                    _LAST,
                    place,
                    {"validate": "list", "source": source, "show_error": title != "ผู้รับผิดชอบ"},
                )
        widths = [width for _, width, _, _ in _COLUMNS]
        sheet.set_row(0, height_of([title for title, _, _, _ in _COLUMNS], widths))
        sheet.set_row(1, height_of([example for _, _, _, example in _COLUMNS], widths))
        sheet.freeze_panes(1, 0)
        for page in (sheet, guide):
            make_printable(page, 0)
    return buffer.getvalue()
