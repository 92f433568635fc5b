"""`oitsite template`: the workbook that divisions fill in, and the way back."""

from pathlib import Path

import openpyxl
import pytest
import yaml
from openpyxl.utils import get_column_letter

from oitsite.cli import main

CLEAN, FINDINGS, MISUSE = 0, 1, 2
Captured = pytest.CaptureFixture[str]


FILLED_IN = {
    "ลำดับที่": "1",
    "ตัวชี้วัด": "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    "ประเด็น": "การกำกับดูแลการใช้ทรัพย์สินของราชการ",
    "มาตรการ/แนวทาง": "ลดขั้นตอนการขอยืมพัสดุ",
    "ข้อคำถามหรือข้อ OIT ที่แก้ไข": "I20: ขั้นตอนการยืมยุ่งยาก",
    "ขั้นตอนหรือวิธีการปฏิบัติ": "รวมแบบยืมเป็นแบบเดียว\nติดสติกเกอร์ที่ครุภัณฑ์",
    "ผู้รับผิดชอบ": "กองคลัง\nสำนักปลัด",
    "ระยะเวลาดำเนินการ": "ต.ค. 2567 - ก.ย. 2568",
    "การติดตามประเมินผล": "รายงานทุกเดือน",
    "รอบรายงาน": "รอบ 6 เดือน",
    "วันที่รายงาน": "9 เมษายน 2568",
    "ผลการดำเนินการ": "มีการยืม 96 ครั้ง",
    "ผลลัพธ์หรือความสำเร็จ": "เร็วขึ้น",
    "ปัญหา อุปสรรค": "ไม่มี",
    "ข้อเสนอแนะ": "ไม่มี",
    "หลักฐาน": "แบบยืม | https://www.town.example/form",
}
MEASURE = {
    "title": "ลดขั้นตอนการขอยืมพัสดุ",
    "number": "1",
    "indicator": "4",
    "topic": "assets",
    "answers": ["I20: ขั้นตอนการยืมยุ่งยาก"],
    "steps": ["รวมแบบยืมเป็นแบบเดียว", "ติดสติกเกอร์ที่ครุภัณฑ์"],
    "responsible": ["กองคลัง", "สำนักปลัด"],
    "period": "ต.ค. 2567 - ก.ย. 2568",
    "monitoring": ["รายงานทุกเดือน"],
    "reports": [
        {
            "round": "6-month",
            "date": "9 เมษายน 2568",
            "results": ["มีการยืม 96 ครั้ง"],
            "outcomes": ["เร็วขึ้น"],
            "problems": ["ไม่มี"],
            "suggestions": ["ไม่มี"],
            "evidence": [{"title": "แบบยืม", "url": "https://www.town.example/form"}],
        }
    ],
}


def filled(file: Path, **cells: str) -> None:
    """Fill in the row below the example, by the headings."""
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    for column, cell in enumerate(sheet[1], start=1):
        sheet[f"{get_column_letter(column)}3"] = cells.pop(str(cell.value), None)
    assert not cells
    book.save(file)


def test_template_that_was_filled_in_imports_without_a_question(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "measures.xlsx"
    assert main(["template", str(file), str(minimal)]) == CLEAN
    filled(file, **FILLED_IN)
    capsys.readouterr()
    arguments = ("import", str(file), "--year", "2568", "--into", str(minimal / "content"))
    assert main([*arguments]) == CLEAN
    read = (minimal / "content/2568/measures/measure-1.yml").read_text("utf-8")
    assert yaml.load(read, Loader=yaml.BaseLoader) == MEASURE
    assert "ไม่พบสิ่งที่ต้องแก้" in next(minimal.rglob("todo.txt")).read_text("utf-8")


def test_template_offers_the_choices_of_the_site(minimal: Path, tmp_path: Path) -> None:
    file = tmp_path / "measures.xlsx"
    main(["template", str(file), str(minimal)])
    book = openpyxl.load_workbook(file)
    sheet, guide = book.worksheets
    lists = {str(one.sqref)[0]: one.formula1 for one in sheet.data_validations.dataValidation}
    assert lists == {
        "B": "คำแนะนำ!$B$3:$B$12",
        "C": "คำแนะนำ!$C$3:$C$9",
        "G": "คำแนะนำ!$G$3:$G$4",
        "J": "คำแนะนำ!$J$3:$J$4",
    }
    assert [guide[f"G{row}"].value for row in (3, 4)] == ["สำนักปลัด", "กองคลัง"]
    assert sheet["A2"].value == "ตัวอย่าง"


def test_template_takes_the_place_of_no_file(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"x")
    for name in ("a.xlsx", "a.docx"):
        assert main(["template", str(tmp_path / name), str(tmp_path)]) == MISUSE
    assert (tmp_path / "a.xlsx").read_bytes() == b"x"
    assert "ที่ยังไม่มี" in capsys.readouterr().err


def two_rounds(title: str, steps: str | None, number: str | None = "4") -> dict[str, str | None]:
    return {
        "ลำดับที่": number,
        "มาตรการ/แนวทาง": title,
        "ขั้นตอนหรือวิธีการปฏิบัติ": steps,
        "รอบรายงาน": "รอบ 12 เดือน",
        "ผลการดำเนินการ": "มีการยืม 200 ครั้ง",
        "ปัญหา อุปสรรค": "ไม่มี",
    }


def rows_filled(file: Path, *rows: dict[str, str | None]) -> None:
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, start=3):
        for column, cell in enumerate(sheet[1], start=1):
            sheet.cell(number, column, row.get(str(cell.value)))
    book.save(file)


TITLE = FILLED_IN["มาตรการ/แนวทาง"]
OTHER = {**FILLED_IN, "ลำดับที่": "2", "มาตรการ/แนวทาง": "บอกข่าวให้ครบทุกช่องทาง"}


@pytest.mark.parametrize(
    "later",
    [
        [two_rounds(TITLE, None)],
        [two_rounds(TITLE, None, None)],
        [two_rounds(TITLE, None, "5")],
        [two_rounds("", None, None)],
        [two_rounds("", None, "5")],
        [two_rounds(TITLE, FILLED_IN["ขั้นตอนหรือวิธีการปฏิบัติ"])],
        [{**FILLED_IN, **two_rounds(TITLE, "ติดสติกเกอร์ที่ครุภัณฑ์")}],
        [OTHER, two_rounds(TITLE, None)],
        [OTHER, two_rounds(TITLE, "รวมแบบยืมเป็นแบบเดียว")],
    ],
)
def test_rows_of_both_rounds_are_reports_of_one_measure(
    minimal: Path, tmp_path: Path, later: list[dict[str, str | None]]
) -> None:
    file = tmp_path / "measures.xlsx"
    main(["template", str(file), str(minimal)])
    rows_filled(file, dict(FILLED_IN), *later)
    main(["import", str(file), "--year", "2568", "--into", str(minimal / "content")])
    folder = minimal / "content/2568/measures"
    assert len(list(folder.glob("measure-*.yml"))) == len(later)
    read = yaml.load((folder / "measure-1.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    first, second = read["reports"]
    assert {**read, "reports": [first]} == MEASURE
    assert (second["round"], second["results"]) == ("12-month", ["มีการยืม 200 ครั้ง"])
    assert "I206" not in next(minimal.rglob("todo.txt")).read_text("utf-8")


def test_row_of_a_round_is_a_report_of_the_measure_that_is_there(
    minimal: Path, tmp_path: Path
) -> None:
    file = minimal / "content/2568/measures/asset-use.yml"
    workbook = tmp_path / "measures.xlsx"
    main(["template", str(workbook), str(minimal)])
    told = {**FILLED_IN, "มาตรการ/แนวทาง": "กำกับการใช้ทรัพย์สินของราชการ"}
    rows_filled(workbook, dict(told), two_rounds("", None, None))
    main(["import", str(workbook), "--year", "2568", "--into", str(minimal / "content")])
    read = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert [one["round"] for one in read["reports"]] == ["6-month", "12-month"]
    assert not list(file.parent.glob("measure-*.yml"))


def test_row_typed_over_the_example_is_kept_without_its_word(minimal: Path, tmp_path: Path) -> None:
    file = tmp_path / "measures.xlsx"
    main(["template", str(file), str(minimal)])
    rows_filled(file, {**FILLED_IN, "ลำดับที่": "ตัวอย่าง"})
    main(["import", str(file), "--year", "2568", "--into", str(minimal / "content")])
    (read,) = (minimal / "content/2568/measures").glob("measure-*.yml")
    assert yaml.load(read.read_text("utf-8"), Loader=yaml.BaseLoader) == MEASURE
