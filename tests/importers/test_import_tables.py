"""What the rows and columns of a report mean: rounds, numbers, points, lists, evidence."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
import pytest
import yaml

from oitsite.cli import main
from support.importing import BOTH, imported, measures
from support.reports import ASSETS, HEADINGS, INSIDE, NEWS, OUTSIDE, TITLE, YEAR, excel, tabs, word


def test_rows_that_name_an_instrument_hold_for_the_measures_below(tmp_path: Path) -> None:
    rows = [HEADINGS, (INSIDE, "", "", "", ""), ASSETS, (OUTSIDE, "", "", "", ""), NEWS]
    read = imported(tmp_path / "site", word(tmp_path / "a.docx", TITLE, rows))
    assert [record["instrument"] for record in read] == ["IIT", "EIT"]


@pytest.mark.parametrize(
    ("heading", "cell", "field", "value"),
    [
        ("ตัวชี้วัด", "ตัวชี้วัดที่ ๔ การใช้ ทรัพย์สิน ของราชการ", "indicator", "4"),
        ("ประเด็น", "การกำกับดูแลการใช้ทรัพย์สินของราชการ", "topic", "assets"),
        ("แบบวัด", "EIT", "instrument", "EIT"),
        ("การติดตาม\nประเมินผล", "รายงานในที่ประชุม", "monitoring", ["รายงานในที่ประชุม"]),
        ("ลำดับ ที่", "๗", "number", "๗"),
    ],
)
def test_further_column_goes_to_its_field(
    tmp_path: Path, heading: str, cell: str, field: str, value: object
) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], (heading, *HEADINGS), (cell, *NEWS))
    (read,) = imported(tmp_path / "site", file)
    assert read[field] == value


def test_results_of_both_rounds_in_one_table(tmp_path: Path) -> None:
    head = (*HEADINGS[:4], "ผลการดำเนินการ", "", "ข้อเสนอแนะ")
    rounds = ("", "", "", "", "รอบ ๖ เดือน", "รอบ ๑๒ เดือน", "")
    file = excel(tmp_path / "a.xlsx", head, rounds, (*NEWS[:4], "ครึ่งแรก", "ทั้งปี", "เพิ่มช่องทาง"))
    book = openpyxl.load_workbook(file)
    for area in ("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"):
        book.worksheets[0].merge_cells(area)
    book.save(file)
    (read,) = imported(tmp_path / "site", file)
    assert [(one["round"], one["results"]) for one in read["reports"]] == [
        ("6-month", ["ครึ่งแรก"]),
        ("12-month", ["ทั้งปี"]),
    ]


def test_row_cut_by_a_page_is_joined_and_to_be_looked_at(tmp_path: Path) -> None:
    rest = ("", "และติดป้ายเตือน", "", "", "")
    file = word(tmp_path / "a.docx", TITLE, [HEADINGS, NEWS], [HEADINGS, rest])
    (read,) = imported(tmp_path / "site", file)
    assert read["steps"] == ["ออกข่าวสี่ช่องทางในวันเดียวกัน และติดป้ายเตือน"]
    assert "I202" in (tmp_path / "site/imports/a/todo.txt").read_text("utf-8")


def points(folder: Path) -> Iterator[Path]:
    told = "จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗ มีผลคะแนน 73.35 คะแนน อยู่ในระดับ C"
    rows = (
        ("ตัวชี้วัด", "คะแนน ITA", "คะแนนที่ได้ (100 คะแนน)", "น้ำหนัก (ร้อยละ)", "คะแนนถ่วงน้ำหนัก"),
        ("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "100.00", "99.80", "30", "29.94"),
        ("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน", "88.21", "78.57", "30", "23.57"),
        ("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "74.21", "49.60", "40", "19.84"),
        ("รวม", "", "", "", "73.35"),
    )
    found = ("ข้อ E6 และ E7 ควรเผยแพร่ผ่านช่องทางที่", "หลากหลาย", "ข้อ ๐42 : ควรวิเคราะห์เอง")
    yield word(folder / "a.docx", told, rows, *found)
    yield excel(folder / "b.xlsx", [told], *rows, *([text] for text in found))
    yield tabs(folder / "c.txt", told, rows, *found)


def test_points_and_recommendations_become_the_result_of_their_year(tmp_path: Path) -> None:
    for file in points(tmp_path):
        site = tmp_path / file.stem
        imported(site, file)
        text = (site / "content/2567/scores.yml").read_text("utf-8")
        assert yaml.load(text, Loader=yaml.BaseLoader) == {
            "total": "73.35",
            "grade": "C",
            "instruments": {"IIT": "99.80", "EIT": "78.57", "OIT": "49.60"},
            "indicators": {"1": "100.00", "6": "88.21", "9": "74.21"},
            "recommendations": [
                {"code": "E6, E7", "finding": "ควรเผยแพร่ผ่านช่องทางที่ หลากหลาย"},
                {"code": "O42", "finding": "ควรวิเคราะห์เอง"},
            ],
        }


def test_lists_of_channels_and_services_become_drafts(tmp_path: Path) -> None:
    results = (
        "- มีช่องทาง ได้แก่ - เว็บไซต์ www.town.example - โทรศัพท์ : ๐ ๐๐๐๐ ๐๐๑๓"
        " - E-mail : saraban_๐๕๕@town.example\n"
        "- เปิด E-Service จำนวน ๓ เรื่อง ได้แก่ งานไฟฟ้า งานถนน งานอื่น ๆ"
    )
    site = tmp_path / "site"
    imported(site, excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, (*NEWS[:4], results)))
    channels = yaml.load((site / "content/channels.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    assert channels == [
        {
            "id": "website",
            "title": "เว็บไซต์",
            "links": [{"title": "เว็บไซต์", "url": "https://www.town.example"}],
        },
        {"id": "phone", "title": "โทรศัพท์", "phones": ["0 0000 0013"]},
        {"id": "email", "title": "E-mail", "emails": ["saraban_055@town.example"]},
    ]
    services = sorted((site / "content/eservices").glob("*.yml"))
    titles = [re.findall(r"^title: (.*)$", f.read_text("utf-8"), re.MULTILINE) for f in services]
    assert titles == [["งานไฟฟ้า"], ["งานถนน"], ["งานอื่น ๆ"]]


def test_plan_and_results_in_two_tables_are_one_measure(tmp_path: Path) -> None:
    plan = [HEADINGS[:4], ASSETS[:4], NEWS[:4]]
    results = [(HEADINGS[0], HEADINGS[4]), (ASSETS[0], ASSETS[4]), (NEWS[0], NEWS[4])]
    file = word(tmp_path / "a.docx", TITLE, plan, "ผลของแต่ละมาตรการ", results)
    assert imported(tmp_path / "site", file) == BOTH


def test_numbers_told_for_columns_are_no_headings(tmp_path: Path) -> None:
    rows = [("1", *ASSETS), ("2", *NEWS)]
    fields = ("number", "title", "steps", "responsible", "period", "results")
    numbered = [f"--map={number}={field}" for number, field in enumerate(fields, start=1)]
    file = excel(tmp_path / "a.xlsx", [TITLE], *rows)
    assert imported(tmp_path / "site", file, options=tuple(numbered)) == BOTH


def test_lines_to_be_signed_end_the_table_and_words_on_signing_do_not(tmp_path: Path) -> None:
    news = (*NEWS[:4], "ลงชื่อรับทราบครบทุกคน")
    signed = ("", "", "", "ลงชื่อ ............ ผู้รายงาน", "")
    file = excel(
        tmp_path / "a.xlsx", [TITLE], HEADINGS, ASSETS, news, signed, ("", "", "", "(.....)")
    )
    read = imported(tmp_path / "site", file)
    assert [record["reports"][0]["results"][-1] for record in read] == [
        "มีการยืม ๙๖ ครั้ง",
        "ลงชื่อรับทราบครบทุกคน",
    ]


def test_words_around_the_cells_of_a_web_page_are_kept_apart(tmp_path: Path) -> None:
    cells = ("".join(f"<td>{text}</td>" for text in row) for row in (HEADINGS, ASSETS, NEWS))
    table = f"<caption>ตารางที่ ๑</caption>{''.join(f'<tr>{row}</tr>' for row in cells)}"
    page = f"<style>td {{}}</style><p>{TITLE}</p><table>{table}</table><p>จบ"
    file = tmp_path / "a.html"
    file.write_text(page, "utf-8")
    assert imported(tmp_path / "site", file) == BOTH
    sheet = openpyxl.load_workbook(tmp_path / "site/imports/a/report.xlsx").worksheets[0]
    outside = [row[1] for row in sheet.iter_rows(values_only=True) if row[3] == "ข้อความนอกตาราง"]
    assert outside == [TITLE, "ตารางที่ ๑", "จบ"]


def test_two_columns_of_one_field_are_both_kept(tmp_path: Path) -> None:
    head = (*HEADINGS, "ข้อเสนอแนะ", "ปัญหา อุปสรรค / ข้อเสนอแนะ")
    row = (*NEWS, "เพิ่มบอร์ด", "ปัญหา: บอร์ดเปียกฝน\nข้อเสนอแนะ: ทำหลังคา")
    (read,) = imported(tmp_path / "site", excel(tmp_path / "a.xlsx", [TITLE], head, row))
    (report,) = read["reports"]
    assert report["problems"] == ["บอร์ดเปียกฝน"]
    assert report["suggestions"] == ["เพิ่มบอร์ด", "ทำหลังคา"]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (datetime(2025, 1, 11), "dd/mm/yyyy", "11 มกราคม 2568"),
        (datetime(2568, 1, 11), "dd/mm/yyyy", "11 มกราคม 2568"),
        (datetime(2025, 1, 11, 13, 30), "dd/mm/yyyy hh:mm", "11 มกราคม 2568 13.30 น."),
        (0.919, "0.0%", "91.9%"),
        (0.1 + 0.2, "General", "0.3"),
        (10013, "000000000", "000010013"),
        (96, "General", "96"),
    ],
)
def test_cell_of_a_sheet_says_what_excel_shows(
    tmp_path: Path, value: object, number_format: str, text: str
) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, (*NEWS[:4], value))
    book = openpyxl.load_workbook(file)
    book.worksheets[0]["E3"].number_format = number_format
    book.save(file)
    main(["import", str(file), "--year", "2568", "--into", f"{tmp_path}/site/content"])
    (read,) = measures(tmp_path / "site")
    assert read["reports"][0]["results"] == [text]


def test_cell_merged_down_in_word_holds_for_every_measure_beside_it(tmp_path: Path) -> None:
    file = word(tmp_path / "a.docx", TITLE, [HEADINGS, ASSETS, (*NEWS[:3], "", NEWS[4])])
    document = docx.Document(str(file))
    table = document.tables[0]
    table.cell(1, 3).merge(table.cell(2, 3))
    document.save(str(file))
    read = imported(tmp_path / "site", file)
    assert [record["period"] for record in read] == [YEAR, YEAR]


def test_round_in_which_nothing_is_said_yet_is_no_report(tmp_path: Path) -> None:
    head = (*HEADINGS[:4], "รอบรายงาน", "ผลการดำเนินการ")
    row = (*NEWS[:4], "รอบ 6 เดือน", "–")
    (read,) = imported(tmp_path / "site", excel(tmp_path / "a.xlsx", head, row))
    assert "reports" not in read


@pytest.mark.parametrize(
    ("cell", "evidence"),
    [
        ("คู่มือ | 2568/guide.pdf", {"title": "คู่มือ", "file": "2568/guide.pdf"}),
        ("ข่าว www.town.example/1", {"title": "ข่าว", "url": "https://www.town.example/1"}),
        (
            "https://town.example/2",
            {"title": "https://town.example/2", "url": "https://town.example/2"},
        ),
        ("ภาพถ่าย ๓ ภาพ", {"title": "ภาพถ่าย ๓ ภาพ"}),
    ],
)
def test_evidence_is_a_document_or_an_address(
    tmp_path: Path, cell: str, evidence: dict[str, str]
) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], (*HEADINGS, "หลักฐาน"), (*NEWS, cell))
    main(["import", str(file), "--year", "2568", "--into", f"{tmp_path}/site/content"])
    (read,) = measures(tmp_path / "site")
    assert read["reports"][0]["evidence"] == [evidence]
