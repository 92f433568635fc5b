"""Every shape of a report that is read: each measure's fields, and no cell lost."""

import csv
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
import xlsxwriter
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml

from oitsite.cli import main
from support.importing import ASSETS_READ, BOTH, imported, measures
from support.reports import ASSETS, HEADINGS, NEWS, TITLE, YEAR, excel, tabs, word


def pages_with_headings_repeated(folder: Path) -> Path:
    return word(folder / "a.docx", TITLE, [HEADINGS, ASSETS], "- ๒ -", [HEADINGS, NEWS])


def next_page_without_headings(folder: Path) -> Path:
    return word(folder / "a.docx", TITLE, [HEADINGS, ASSETS], [NEWS])


def columns_in_other_order(folder: Path) -> Path:
    rows = [[row[i] for i in (3, 0, 4, 2, 1)] for row in (HEADINGS, ASSETS, NEWS)]
    return excel(folder / "a.xlsx", [TITLE], *rows)


def headings_in_other_words(folder: Path) -> Path:
    words = (
        "มาตรการ /\nแนวทาง",
        "วิธี ดำเนินการ",
        "หน่วยงาน\nผู้รับผิดชอบ",
        "ระยะ เวลา",
        "สรุปผลการดำเนินการ ตามมาตรการ/กิจกรรม",
    )
    return excel(folder / "a.xlsx", [TITLE], words, ASSETS, NEWS)


def two_tables_side_by_side(folder: Path) -> Path:
    rows = [(*HEADINGS, "", *HEADINGS), (*ASSETS, "", *NEWS)]
    return excel(folder / "a.xlsx", [TITLE], *rows)


def tables_inside_a_table(folder: Path) -> Path:
    document = docx.Document()
    document.add_paragraph(TITLE)
    outer = document.add_table(rows=1, cols=2)
    for cell, data in zip(outer.rows[0].cells, (ASSETS, NEWS), strict=True):
        inner = cell.add_table(rows=0, cols=5)
        for row in (HEADINGS, data):
            for place, text in zip(inner.add_row().cells, row, strict=True):
                place.text = text
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def text_with_tabs(folder: Path) -> Path:
    return tabs(folder / "a.txt", TITLE, [HEADINGS, ASSETS], [HEADINGS, NEWS])


def text_with_html_in_cells(folder: Path) -> Path:
    steps = "<p>๑. รวมแบบยืมเป็นแบบเดียว</p> <p>๒. ติดสติกเกอร์ที่ครุภัณฑ์</p>"
    results = '<ul style="list-style-type: none;"> - ประกาศใช้แบบยืม - มีการยืม ๙๖ ครั้ง'
    row = (ASSETS[0], steps, "<ul> - สำนักปลัด - กองคลัง </ul>", YEAR, results)
    return tabs(folder / "a.txt", TITLE, [HEADINGS, row, NEWS])


def html_with_merged_cells(folder: Path) -> Path:
    head = "".join(f"<th>{text}</th>" for text in HEADINGS)
    steps = ("๑.รวมแบบยืมเป็นแบบเดียว", "๒.ติดสติกเกอร์ที่ครุภัณฑ์")
    merged = [f'<td rowspan="2">{ASSETS[place]}</td>' for place in (0, 2, 3, 4)]
    first = "".join((merged[0], f"<td>{steps[0]}</td>", *merged[1:]))
    news = "".join(f"<td>{text}</td>" for text in NEWS)
    rows = "".join(f"<tr>{row}</tr>" for row in (head, first, f"<td>{steps[1]}</td>", news))
    file = folder / "a.html"
    file.write_text(f"<h1>{TITLE}</h1><table>{rows}</table>", "utf-8")
    return file


def csv_of_a_thai_excel(folder: Path) -> Path:
    lines = (
        f'"{TITLE}",,,,',
        *(",".join(f'"{text}"' for text in row) for row in (HEADINGS, ASSETS, NEWS)),
    )
    file = folder / "a.csv"
    file.write_bytes("\r\n".join(lines).encode("cp874"))
    return file


def cells_merged_down(folder: Path) -> Path:
    file = excel(
        folder / "a.xlsx",
        [TITLE],
        HEADINGS,
        (ASSETS[0], "๑.รวมแบบยืมเป็นแบบเดียว", *ASSETS[2:]),
        ("", "๒.ติดสติกเกอร์ที่ครุภัณฑ์"),
        NEWS,
    )
    book = openpyxl.load_workbook(file)
    for column in "ACDE":
        book.worksheets[0].merge_cells(f"{column}3:{column}4")
    book.save(file)
    return file


def lists_numbered_by_word(folder: Path) -> Path:
    file = word(folder / "a.docx", TITLE, [HEADINGS, ASSETS, NEWS])
    document = docx.Document(str(file))
    cell = document.tables[0].rows[1].cells[1]
    cell.text = ""
    for text in ASSETS_READ["steps"]:
        cell.add_paragraph(text, style="List Number")
    document.save(str(file))
    return file


def changes_tracked(folder: Path) -> Path:
    file = word(folder / "a.docx", TITLE, [HEADINGS, ASSETS, NEWS])
    document = docx.Document(str(file))
    paragraph = document.tables[0].rows[2].cells[1].paragraphs[0]
    removed = OxmlElement("w:del")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = "ถ้อยคำที่เลิกใช้"
    run.append(text)
    removed.append(run)
    added = OxmlElement("w:ins")
    added.append(paragraph.runs[0]._r)
    paragraph._p.extend([removed, added])
    document.save(str(file))
    return file


def text_box_between(folder: Path) -> Path:
    file = word(folder / "a.docx", TITLE, "", [HEADINGS, ASSETS, NEWS])
    document = docx.Document(str(file))
    box = parse_xml(
        f'<w:pict xmlns:w="{qn("w:p")[1:-2]}" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>'
        "<v:textbox><w:txbxContent><w:p><w:r><w:t>หมายเหตุในกล่อง</w:t></w:r></w:p>"
        "</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    document.paragraphs[1].add_run()._r.append(box)
    document.save(str(file))
    return file


def hidden_rows_and_formulas(folder: Path) -> Path:
    file = folder / "a.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, TITLE)
        old = ("มาตรการที่เลิกแล้ว", "ทบทวน", "กองคลัง", YEAR, "เลิกแล้ว")
        for line, row in enumerate((HEADINGS, ASSETS, old, NEWS), start=1):
            for column, text in enumerate(row):
                sheet.write_string(line, column, text)
        sheet.write_formula(4, 2, '="สำนัก"&"ปลัด"', value="สำนักปลัด")
        sheet.set_row(3, options={"hidden": True})
    return file


SHAPES = [
    pages_with_headings_repeated,
    next_page_without_headings,
    columns_in_other_order,
    headings_in_other_words,
    two_tables_side_by_side,
    tables_inside_a_table,
    text_with_tabs,
    text_with_html_in_cells,
    html_with_merged_cells,
    csv_of_a_thai_excel,
    cells_merged_down,
    lists_numbered_by_word,
    changes_tracked,
    text_box_between,
    hidden_rows_and_formulas,
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_shape_gives_every_measure_whole(shape: Callable[[Path], Path], tmp_path: Path) -> None:
    assert imported(tmp_path / "site", shape(tmp_path)) == BOTH


def test_no_heading_row_is_said_and_the_columns_may_be_numbered(tmp_path: Path) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], ASSETS, NEWS)
    assert imported(tmp_path / "one", file) == []
    assert "I107" in (tmp_path / "one/imports/a/todo.txt").read_text("utf-8")
    fields = ("title", "steps", "responsible", "period", "results")
    numbered = [f"--map={number}={field}" for number, field in enumerate(fields, start=1)]
    assert imported(tmp_path / "two", file, options=tuple(numbered)) == BOTH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp874"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_of_any_program_is_read_as_the_tables_of_records_are(
    tmp_path: Path, encoding: str, mark: str
) -> None:
    news = (*NEWS[:4], "1) ยืม, คืน; นับ")
    rows = [HEADINGS, *([cell.replace("•", "-") for cell in row] for row in (ASSETS, news))]
    file = tmp_path / "a.csv"
    with file.open("w", encoding=encoding, newline="") as out:
        csv.writer(out, delimiter=mark).writerows(rows)
    main(["import", str(file), "--year", "2568", "--into", f"{tmp_path}/site/content"])
    assert [one["title"] for one in measures(tmp_path / "site")] == [one["title"] for one in BOTH]
