"""The sheet of what is missing, for the desk of each unit."""

import re
from pathlib import Path

import pytest

from oitsite.cli import main
from support.places import ROOT
from support.site_folder import write

CLEAN, FINDINGS, MISUSE = 0, 1, 2


@pytest.fixture
def site(minimal: Path) -> Path:
    (minimal / "theme").symlink_to(ROOT / "theme")
    return minimal


def sheet(root: Path, year: str = "2568") -> dict[str, str]:
    """Return the text of each unit's part of the sheet."""
    html = (root / f"gaps-{year}.html").read_text(encoding="utf-8")
    parts = re.findall(r'<h2 id="unit-\d+">(.*?)</h2>(.*?)</section>', html, re.DOTALL)
    return {name: re.sub(r"<[^>]+>", " ", part) for name, part in parts}


def test_year_without_gaps_says_so(sample: Path) -> None:
    assert main(["gaps", str(sample), "--year", "๒๕๖๙"]) == CLEAN
    assert sheet(sample, "2569") == {}
    assert "ข้อมูลของปีนี้ครบแล้ว" in (sample / "gaps-2569.html").read_text(encoding="utf-8")


def test_gap_belongs_to_the_unit_that_its_record_names(site: Path) -> None:
    measure = site / "content/2568/measures/asset-use.yml"
    text = measure.read_text(encoding="utf-8")
    measure.write_text(re.sub(r"steps:.*\n", "", text), encoding="utf-8")
    assert main(["gaps", str(site)]) == FINDINGS
    assert "M102" not in sheet(site)["กองคลัง"]
    assert "measures/asset-use.yml:1:1" in sheet(site)["กองคลัง"]


def test_missing_item_belongs_to_who_answered_for_it_before(site: Path) -> None:
    write(site, "2567/oit/news.yml", "unit: สำนักปลัด\nelements: {work-news: ข่าว}\n")
    write(site, "2568/oit/strategic-plan.yml", "unit: กองคลัง\nelements: {term: 2566-2570}\n")
    assert main(["gaps", str(site)]) == FINDINGS
    found = sheet(site)
    assert list(found) == ["สำนักปลัด", "กองคลัง", "ยังไม่ได้กำหนดหน่วยงาน"]
    assert "O4 ข่าวประชาสัมพันธ์" in found["สำนักปลัด"]
    assert "เป้าหมายของแผน" in found["กองคลัง"]
    assert "O27" in found["ยังไม่ได้กำหนดหน่วยงาน"]


def test_what_a_person_must_look_at_is_on_the_sheet(site: Path) -> None:
    main(["gaps", str(site)])
    assert "ตรวจว่าเป็นบริการตามภารกิจของหน่วยงานเอง" in sheet(site)["ยังไม่ได้กำหนดหน่วยงาน"]


@pytest.mark.parametrize("arguments", [["--year", "ปีนี้"], ["ไม่มีโฟลเดอร์นี้"]])
def test_misuse_gives_2_and_writes_nothing(
    site: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site)
    assert main(["gaps", *arguments]) == MISUSE
    assert not list(site.glob("gaps-*"))


def test_sheet_is_not_published(site: Path) -> None:
    main(["gaps", str(site)])
    assert not list((site / "content").rglob("gaps*"))
