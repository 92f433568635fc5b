"""What an import leaves out, listed with the reason for each text."""

from pathlib import Path

import docx
import openpyxl
import xlsxwriter
from docx.oxml.parser import OxmlElement

from support.importing import BOTH, imported
from support.reports import ASSETS, HEADINGS, NEWS, TITLE, YEAR, word


def test_what_stands_at_the_edges_of_a_page_is_left_out_and_listed(tmp_path: Path) -> None:
    file = word(tmp_path / "a.docx", TITLE, [HEADINGS, ASSETS, NEWS])
    document = docx.Document(str(file))
    document.sections[0].footer.paragraphs[0].text = "เอกสารแนบท้าย"
    document.save(str(file))
    assert imported(tmp_path / "site", file) == BOTH
    sheet = openpyxl.load_workbook(tmp_path / "site/imports/a/report.xlsx").worksheets[0]
    rows = [row[:4] for row in sheet.iter_rows(values_only=True) if row[1] == "เอกสารแนบท้าย"]
    assert rows == [("ท้ายกระดาษ", "เอกสารแนบท้าย", "ไม่ได้นำเข้า", "ท้ายกระดาษ")]


def left_out(site: Path) -> dict[str, str]:
    """Return the texts that were left out, with the reason for each."""
    sheet = openpyxl.load_workbook(site / "imports/a/report.xlsx").worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    return {str(row[1]): str(row[3]) for row in rows if row[2] == "ไม่ได้นำเข้า"}


def test_comments_and_text_boxes_of_a_sheet_are_left_out_and_listed(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        for line, row in enumerate(((TITLE,), HEADINGS, ASSETS, NEWS)):
            sheet.write_row(line, 0, row)
        sheet.write_comment(2, 0, "ถามกองคลัง")
        sheet.insert_textbox(6, 1, "หมายเหตุในกล่อง")
    assert imported(tmp_path / "site", tmp_path / "a.xlsx") == BOTH
    found = left_out(tmp_path / "site")
    assert found["ถามกองคลัง"] == "ความเห็นที่แนบกับเซลล์"
    assert found["หมายเหตุในกล่อง"] == "ข้อความนอกตาราง"


def test_row_struck_out_in_word_is_left_out_and_listed(tmp_path: Path) -> None:
    old = ("มาตรการที่เลิกแล้ว", "ทบทวน", "กองคลัง", YEAR, "เลิกแล้ว")
    file = word(tmp_path / "a.docx", TITLE, [HEADINGS, ASSETS, old, NEWS])
    document = docx.Document(str(file))
    document.tables[0].rows[2]._tr.get_or_add_trPr().append(OxmlElement("w:del"))
    document.save(str(file))
    assert imported(tmp_path / "site", file) == BOTH
    reason = "ข้อความที่ถูกลบในโหมดติดตามการแก้ไข"
    assert {text for text, why in left_out(tmp_path / "site").items() if why == reason} == set(old)
