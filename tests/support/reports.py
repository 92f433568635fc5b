"""Reports of divisions to import: rows as Word, Excel, text or HTML, in the shapes found in use."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import docx
import openpyxl
from docx.document import Document

Rows = Sequence[Sequence[str]]

HEADINGS = ("มาตรการ/แนวทาง", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบ", "ระยะเวลา ดำเนินการ", "ผลการดำเนินการ")
YEAR = "ตลอด ปีงบประมาณ พ.ศ.๒๕๖๘"
ASSETS = (
    "๑.ลดขั้นตอนการขอยืมพัสดุ",
    "๑.รวมแบบยืมเป็นแบบเดียว ๒.ติดสติกเกอร์ที่ครุภัณฑ์",
    "สำนักปลัด กองคลัง",
    YEAR,
    "-ประกาศใช้แบบยืม -มีการยืม ๙๖ ครั้ง",
)
NEWS = (
    "๒. บอกข่าวให้ครบทุกช่องทาง",
    "ออกข่าวสี่ช่องทางในวันเดียวกัน",
    "สำนักปลัด",
    "ต.ค. ๖๗ – ก.ย. ๖๘",
    "ออกข่าว ๗๔ เรื่อง",
)
INSIDE = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"
OUTSIDE = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"
TITLE = "รายงานผลการดำเนินการตามมาตรการ รอบ ๖ เดือน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"


def word(file: Path, *blocks: str | Rows) -> Path:
    """Write a Word document of paragraphs and tables."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
        else:
            add_table(document, block)
    document.save(str(file))
    return file


def add_table(document: Document, rows: Rows) -> None:
    table = document.add_table(rows=0, cols=max(map(len, rows)))
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = text


def excel(file: Path, *rows: Iterable[object]) -> Path:
    """Write a workbook of one sheet."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(file)
    return file


def tabs(file: Path, *blocks: str | Rows) -> Path:
    """Write text as it is copied from a document: cells between tabs."""
    lines = io.StringIO()
    for block in blocks:
        for row in [[block]] if isinstance(block, str) else block:
            print("\t".join(row), file=lines)
        print(file=lines)
    file.write_text(lines.getvalue(), "utf-8")
    return file
