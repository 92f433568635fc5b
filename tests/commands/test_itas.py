"""`oitsite itas`: the sheet for ITAS, refused while something is missing."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from oitsite.cli import main
from oitsite.commands import typed
from support.hosts import run_host


@pytest.fixture
def disclosed(buildable: Path) -> Path:
    folder = buildable / "content/2569/oit"
    folder.mkdir(parents=True)
    text = "unit: สำนักปลัด\nnote: ดูแผนฉบับเต็มท้ายหน้า\nelements: {term: แผน 2566-2570}\n"
    (folder / "strategic-plan.yml").write_text(text, encoding="utf-8")
    return buildable


def test_sheet_is_refused_while_elements_are_missing(
    disclosed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_host(disclosed, "build").returncode == 0
    assert main(["itas", str(disclosed), "--year", "2569"]) == 1
    said = capsys.readouterr().err
    assert "O5 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน: ขาด 3 องค์ประกอบ" in said
    assert "ไม่พบหน้า" not in said
    assert not list(disclosed.glob("itas-*"))


def test_sheet_is_refused_while_pages_are_not_built(
    disclosed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["itas", str(disclosed), "--year", "2569"]) == 1
    said = capsys.readouterr().err
    assert f"ยังไม่ได้สร้างเว็บไซต์ กรุณาสั่ง {typed('build')} ก่อน" in said
    assert "ไม่พบหน้า" not in said


def test_sheet_is_refused_while_the_site_is_an_older_one(
    disclosed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (disclosed / "site").mkdir()
    (disclosed / "site" / "index.html").touch()
    assert main(["itas", str(disclosed), "--year", "2569"]) == 1
    assert "O1: ไม่พบหน้า oit/2569/o1/ ในเว็บไซต์ที่สร้างแล้ว" in capsys.readouterr().err


def test_draft_says_that_it_is_one_and_holds_every_item(disclosed: Path) -> None:
    assert main(["itas", str(disclosed), "--year", "๒๕๖๙", "--draft"]) == 0
    data = (disclosed / "itas-2569.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    draft, headings, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    assert draft[0].startswith("ฉบับร่าง")
    assert headings[:4] == ["ข้อ", "ชื่อ", "มี/ไม่มี", "URL"]
    assert [row[0] for row in rows] == [f"O{number}" for number in range(1, 27)]
    plan = rows[4]
    assert plan[2:4] == ["มี", "https://town.example/oit/2569/o5/"]
    assert plan[4].endswith("\nดูแผนฉบับเต็มท้ายหน้า")
    assert plan[5].startswith("แสดงแล้ว: ")
    assert plan[6] == "ยังไม่ครบ"
    sheet = openpyxl.load_workbook(disclosed / "itas-2569.xlsx").active
    assert sheet is not None
    cells = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert cells == rows


def test_same_records_give_the_same_bytes(disclosed: Path) -> None:
    main(["itas", str(disclosed), "--year", "2569", "--draft"])
    first = (disclosed / "itas-2569.xlsx").read_bytes()
    main(["itas", str(disclosed), "--year", "2569", "--draft"])
    assert (disclosed / "itas-2569.xlsx").read_bytes() == first


def test_year_without_items_is_misuse(buildable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["itas", str(buildable), "--year", "2569"]) == 2
    assert "content/2569/oit/" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (("--item", "O5"), {"O103"}),
        (("--rule", "O104"), {"O104"}),
        (("--year", "2568"), set()),
        (("--year", "๒๕๖๙", "--rule", "o103"), {"O103"}),
    ],
)
def test_check_is_narrowed(
    disclosed: Path,
    options: tuple[str, ...],
    codes: set[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(disclosed), *options]) == int(bool(codes))
    lines = capsys.readouterr().out.splitlines()
    found = {line.split("  ")[1] for line in lines if line.startswith("content/")}
    assert found == codes
