"""Tables as officers save them: which cells become which values, and where each stands."""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest

from oitsite.findings import Finding, Place
from oitsite.findings.catalogue import catalogue
from oitsite.reading.strict_yaml import Data
from oitsite.reading.table import Sheet, read_table
from oitsite.records.kinds.purchase import Purchase
from oitsite.records.validation import read_records
from oitsite.thai import FiscalYear

TITLES = {"number": "ลำดับที่", "work": "งานที่ซื้อหรือจ้าง (โครงการ)", "price": "ราคา (บาท)"}
HEADINGS = ["ลำดับที่", "งานที่ซื้อหรือจ้าง", "ราคา"]
TEXT = "ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,ซื้อกระดาษ,500\n"
WANTED: list[Data] = [{"number": "1", "work": "ซื้อกระดาษ", "price": "500"}]


def workbook(*rows: list[Any], title: str = "แผ่น1") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rows_of(data: bytes, file: str = "x.csv") -> list[Data]:
    _, rows, findings = read_table(file, data, TITLES)
    assert findings == []
    return rows


def codes_of(data: bytes, file: str = "x.csv") -> list[str]:
    findings = read_table(file, data, TITLES)[2]
    return [f"{finding.place.line}:{finding.place.column} {finding.code}" for finding in findings]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"], ids=lambda name: f"saved as {name}"
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_csv_of_any_program_gives_the_same_rows(
    encoding: str, delimiter: str, line_end: str
) -> None:
    text = TEXT.replace(",", delimiter).replace("\n", line_end)
    assert rows_of(text.encode(encoding)) == WANTED


def test_delimiter_is_the_one_that_parts_the_headings() -> None:
    text = 'ลำดับที่;งานที่ซื้อหรือจ้าง;ราคา\n1;"กระดาษ, ปากกา, ดินสอ, ยางลบ";12,500\n'
    assert rows_of(text.encode()) == [
        {"number": "1", "work": "กระดาษ, ปากกา, ดินสอ, ยางลบ", "price": "12,500"}
    ]


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param("ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา", id="without the brackets"),
        pytest.param("ลำดับที่,งานที่ซื้อหรือจ้าง (ชื่อโครงการ),ราคา (บาท)", id="with other brackets"),
        pytest.param('ลำดับ ที่,"งานที่ซื้อ\nหรือจ้าง",ราคา ', id="with blanks and a line break"),
        pytest.param("number,WORK,price", id="in English keys"),
        pytest.param("\u200bลําดับที่,งานที่ซื้อหรือจ้าง,ราคา", id="as Word spells sara am"),
    ],
)
def test_heading_is_known_by_its_letters(headings: str) -> None:
    assert rows_of(f"{headings}\n1,ซื้อกระดาษ,500\n".encode()) == WANTED


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"แบบ สขร.1\nเดือนมีนาคม 2568,,\n\n{TEXT}", id="titles above"),
        pytest.param(f"{TEXT},รวมทั้งสิ้น,500\n", id="a total below"),
        pytest.param(f"{TEXT},รวม ๑ รายการ,500\n", id="a total of so many"),
        pytest.param(f"{TEXT}รวมเป็นเงินทั้งสิ้น (ห้าร้อยบาทถ้วน),,500\n", id="a total in words"),
        pytest.param(f"{TEXT}รวมเดือนมีนาคม 2568,,500\n", id="a total of a month"),
        pytest.param(TEXT.replace("\n", "\n1,2,3\n", 1), id="a row that numbers the columns"),
        pytest.param(TEXT.replace("\n", "\n(๑),(๒),(๓)\n", 1), id="numbers of columns in brackets"),
        pytest.param(f"{TEXT}\n\n,,\nหมายเหตุ ราคารวมภาษี\n(ลงชื่อ) หัวหน้า\n", id="notes below"),
        pytest.param(f"{TEXT}{',,' * 9}\n", id="blank columns"),
    ],
)
def test_what_a_form_has_around_its_table_is_no_data(text: str) -> None:
    assert rows_of(text.encode()) == WANTED


def test_work_that_begins_like_a_total_is_a_row() -> None:
    assert rows_of(f"{TEXT}2,รวมพลังทำความสะอาด,900\n".encode())[1:] == [
        {"number": "2", "work": "รวมพลังทำความสะอาด", "price": "900"}
    ]


@pytest.mark.parametrize(
    "row",
    [",รวมเล่มและเข้าปกรายงานประจำปี,900", "รวมโฉนดที่ดิน,,3", "รวมเดือนละสองครั้ง,,3", "1,3,2", "1,2,"],
)
def test_row_that_only_begins_like_a_total_or_numbers_is_kept(row: str) -> None:
    assert len(rows_of(f"{TEXT}{row}\n".encode())) == 2


def test_dash_is_a_blank() -> None:
    assert rows_of(TEXT.replace("500", " - ").encode()) == [
        {"number": "1", "work": "ซื้อกระดาษ", "price": None}
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (12500, "12500"),
        (12500.0, "12500"),
        (12500.5, "12500.5"),
        (0.1 + 0.2, "0.3"),
        (1e15, "1000000000000000"),
        (68100000101, "68100000101"),
        ("00123", "00123"),
        (date(2025, 3, 5), "2025-03-05"),
        (datetime(2025, 3, 5), "2025-03-05"),
        (datetime(2025, 3, 5, 13, 30), "2025-03-05 13:30"),
        (time(8, 30), "08:30:00"),
        ("๑๒,๕๐๐", "๑๒,๕๐๐"),
        ("=1+1", None),  # never computed, so there is nothing to read
        (None, None),
    ],
)
def test_cell_is_said_as_an_officer_reads_it(value: object, said: str | None) -> None:
    data = saved(workbook(HEADINGS, [1, "ซื้อกระดาษ", value]))
    assert rows_of(data, "x.xlsx") == [{"number": "1", "work": "ซื้อกระดาษ", "price": said}]


def test_place_is_the_cell_of_the_sheet() -> None:
    data = saved(
        workbook(["แบบ สขร.1"], [None, *HEADINGS], [], [None, 1, "ก", 5], [None, 2, "ข", 6])
    )
    sheet, rows, _ = read_table("x.xlsx", data, TITLES)
    assert sheet and len(rows) == 2
    assert sheet.place() == Place("x.xlsx", 2, 1)
    assert sheet.place((1,)) == Place("x.xlsx", 5, 1)
    assert sheet.place((1, "price")) == Place("x.xlsx", 5, 4)


def test_hidden_sheet_is_not_read() -> None:
    book = workbook(["สรุป"])
    book.create_sheet("ร่าง").append(HEADINGS)
    book["ร่าง"].sheet_state = "hidden"
    assert codes_of(saved(book), "x.xlsx") == ["1:1 F114"]


def test_table_may_stand_on_any_sheet() -> None:
    book = workbook(["สรุป"])
    sheet = book.create_sheet("รายการ")
    sheet.append(HEADINGS)
    sheet.append([1, "ซื้อกระดาษ", 500])
    assert rows_of(saved(book), "x.xlsx") == WANTED


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


WORKBOOK = saved(workbook(HEADINGS, [1, "ซื้อกระดาษ", 500]))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "F110", id="nothing"),
        pytest.param(b"PK\x03\x04", "F110", id="the beginning of an archive"),
        pytest.param(packed(a=b"x"), "F110", id="another archive"),
        pytest.param(WORKBOOK[: len(WORKBOOK) // 2], "F110", id="half a workbook"),
        pytest.param(WORKBOOK.replace(b"xl/", b"xx/"), "F110", id="a workbook without its parts"),
        pytest.param(b"\xd0\xcf\x11\xe0" + bytes(600), "F111", id="a password"),
        pytest.param(packed(**{"xl/vbaProject.bin": b"x"}), "F112", id="macros"),
        pytest.param(packed(a=bytes(100_000_001)), "F113", id="a bomb"),
        pytest.param(bytes(10_000_001), "F113", id="a huge file"),
        pytest.param(saved(workbook(HEADINGS, *[["1"]] * 5_000)), "F113", id="too many rows"),
    ],
)
def test_workbook_that_cannot_be_read_is_a_finding(data: bytes, code: str) -> None:
    sheet, rows, findings = read_table("x.xlsx", data, TITLES)
    assert (sheet, rows) == (None, [])
    assert [finding.code for finding in findings] == [code]
    assert code in catalogue()


@pytest.mark.parametrize("cut", range(0, len(WORKBOOK), 97))
def test_damaged_workbook_is_never_a_traceback(cut: int) -> None:
    damaged = WORKBOOK[:cut] + bytes([WORKBOOK[cut] ^ 0xFF]) + WORKBOOK[cut + 1 :]
    _, rows, findings = read_table("x.xlsx", damaged, TITLES)
    assert rows or findings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["1:1 F114"]),
        ("ก,ข,ค\n1,2,3\n", ["1:1 F114"]),
        ("ลำดับที่,งานซื้อหรือจ้าง,ราคา\n1,ก,5\n", ["1:2 F115"]),
        ("ลำดับที่,อื่น,ราคา\n1,ก,5\n", ["1:2 F115", "1:1 F116"]),
        ("ลำดับที่,ราคา\n1,5\n", ["1:1 F116"]),
        ("ลำดับที่,ราคา,ราคา,งานที่ซื้อหรือจ้าง\n1,5,6,ก\n", ["1:3 F117"]),
        ("ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,ก,5,จำไว้\n2,ข,6,อีก\n", ["2:4 F120"]),
        ("ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,ก,#N/A\n", ["2:3 F121"]),
        ("ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n", ["1:1 F123"]),
        ('ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,ก,5\n2,"ข,6\n', ["3:1 F118"]),
        ('ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,"ก"ข,5\n', ["2:1 F118", "1:1 F123"]),
        ("ลำดับที่,งานที่ซื้อหรือจ้าง,ราคา\n1,\0,5\n", ["1:1 F102"]),
    ],
)
def test_table_that_is_not_the_form_is_a_finding(text: str, found: list[str]) -> None:
    assert codes_of(text.encode()) == found


def test_unknown_heading_names_the_one_that_is_meant() -> None:
    (finding,) = read_table("x.csv", TEXT.replace("ราคา", "ราคากลม").encode(), TITLES)[2]
    assert finding.values == {"heading": "ราคากลม", "meant": "ราคา (บาท)"}


def test_row_with_an_error_is_left_out_and_its_cell_named() -> None:
    text = "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง\nหนึ่ง,ซื้อกระดาษ\n2,ซื้อหมึก\n"
    sheet, rows, _ = read_table("2568-03.csv", text.encode(), Purchase.columns())
    assert isinstance(sheet, Sheet)
    reading = read_records(Purchase, sheet, rows, "2568-03", FiscalYear(2568))
    assert [record.place("work") for record in reading.records] == [Place("2568-03.csv", 3, 2)]
    assert reading.findings == [
        Finding(Place("2568-03.csv", 2, 1), "V110", {"key": "ลำดับที่", "value": "หนึ่ง"})
    ]
