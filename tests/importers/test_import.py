"""`oitsite import`: what it writes, what it leaves as it was, and what it says."""

import re
import shutil
from pathlib import Path

import openpyxl
import pytest

from oitsite.cli import main
from support.hosts import run_host
from support.importing import DONE, KNOWN, LATER, do, files_of, loaded, report
from support.reports import ASSETS, HEADINGS, NEWS, TITLE, excel, tabs, word

CLEAN, FINDINGS, MISUSE = 0, 1, 2
Captured = pytest.CaptureFixture[str]
MEASURE = "content/2568/measures/asset-use.yml"


def to_do(site: Path, name: str) -> str:
    return (site / "imports" / name / "todo.txt").read_text("utf-8")


def test_results_are_added_to_the_measure_that_is_there(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = (minimal / MEASURE).read_text("utf-8")
    do(minimal, report(tmp_path / "a.xlsx"))
    after = (minimal / MEASURE).read_text("utf-8")
    assert after.startswith(before)
    assert loaded(minimal / MEASURE)["reports"] == [
        {
            "round": "12-month",
            "results": [DONE],
            "problems": ["ไม่มี"],
        }
    ]
    assert f"มาตรการเดิม {MEASURE} “{KNOWN}” ← “{KNOWN}”" in capsys.readouterr().out


def test_both_rounds_come_in_one_after_the_other(tmp_path: Path) -> None:
    six = word(tmp_path / "six.docx", TITLE, [HEADINGS, ASSETS, NEWS])
    twelve = word(tmp_path / "twelve.docx", LATER, [HEADINGS, (*ASSETS[:4], "ครบทั้งปี")])
    site = tmp_path / "site"
    do(site, six, twelve)
    names = sorted(path.name for path in site.rglob("measure-*"))
    assert names == ["measure-1.yml", "measure-2.yml"]
    read = loaded(site / "content/2568/measures/measure-1.yml")
    rounds = [(one["round"], one["results"]) for one in read["reports"]]
    assert rounds == [
        ("6-month", ["ประกาศใช้แบบยืม", "มีการยืม ๙๖ ครั้ง"]),
        ("12-month", ["ครบทั้งปี"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"title: {KNOWN} # ชื่อ\nreports:\n- round: 6-month\n  results: |\n    ก\n\n# ท้าย\nnumber: 3",
        f"reports:\n    - {{round: 6-month, results: ก}}\ntitle: {KNOWN}\n",
        f"title: {KNOWN}",
    ],
)
@pytest.mark.parametrize("ending", ["yml", "md"])
def test_what_was_typed_stays_however_it_was_typed(
    minimal: Path, tmp_path: Path, text: str, ending: str
) -> None:
    file = (minimal / MEASURE).with_suffix(f".{ending}")
    (minimal / MEASURE).unlink()
    body = f"---\n{text}\n---\nเล่าเพิ่ม\n" if ending == "md" else text
    file.write_text(body, "utf-8")
    do(minimal, report(tmp_path / "a.xlsx"))
    after = file.read_text("utf-8")
    assert "12-month" in after
    assert set(body.splitlines()) <= set(after.splitlines())
    assert main(["check", str(minimal), "--rule", "R"]) == CLEAN


def test_second_import_of_the_same_changes_no_record(minimal: Path, tmp_path: Path) -> None:
    file = report(tmp_path / "a.xlsx")
    do(minimal, file)
    records = files_of(minimal / "content")
    do(minimal, file)
    assert files_of(minimal / "content") == records
    assert "I212" not in to_do(minimal, "a-2")


def test_other_words_for_a_round_that_is_there_are_a_persons_to_judge(
    minimal: Path, tmp_path: Path
) -> None:
    do(minimal, report(tmp_path / "a.xlsx"))
    records = files_of(minimal / "content")
    do(minimal, report(tmp_path / "b.xlsx", results="ผลที่เขียนใหม่"))
    assert files_of(minimal / "content") == records
    assert f"{MEASURE}:1:1  I212  reports 12-month results ในไฟล์นี้ไม่ตรง" in to_do(minimal, "b")
    assert "ผลที่เขียนใหม่" in to_do(minimal, "b")


def test_reports_in_brackets_are_not_touched(minimal: Path, tmp_path: Path) -> None:
    file = minimal / MEASURE
    text = file.read_text("utf-8") + "reports: [{round: 6-month, results: ก}]\n"
    file.write_text(text, "utf-8")
    do(minimal, report(tmp_path / "a.xlsx"))
    assert file.read_text("utf-8") == text
    assert "ประกาศใช้คู่มือ" in to_do(minimal, "a")


def test_title_like_two_measures_is_asked_about(minimal: Path, tmp_path: Path) -> None:
    shutil.copy(minimal / MEASURE, minimal / "content/2568/measures/asset-list.yml")
    records = files_of(minimal / "content")
    do(minimal, report(tmp_path / "a.xlsx"))
    assert files_of(minimal / "content") == records
    assert "asset-list.yml, content/2568/measures/asset-use.yml" in to_do(minimal, "a")


def test_dry_run_shows_all_and_writes_nothing(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = files_of(minimal)
    do(minimal, report(tmp_path / "a.xlsx"), "--dry-run")
    assert files_of(minimal) == before
    out = capsys.readouterr().out
    assert "มาตรการเดิม" in out
    assert "M112" in out


def test_kind_leaves_the_others_out(minimal: Path, tmp_path: Path) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, ASSETS)
    do(minimal, file, "--kind", "measures")
    assert "reports" not in loaded(minimal / "content/2568/measures/measure-1.yml")
    do(minimal, excel(tmp_path / "b.xlsx", [TITLE], HEADINGS, NEWS), "--kind", "report")
    assert not (minimal / "content/2568/measures/measure-2.yml").exists()
    assert "I213" in to_do(minimal, "b")


def test_unknown_heading_is_asked_about_and_answered(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    file = excel(tmp_path / "a.xlsx", [TITLE], (*HEADINGS, "สิ่ง ที่เห็น"), (*ASSETS, "เร็วขึ้น"))
    before = files_of(minimal)
    assert do(minimal, file) == FINDINGS
    assert files_of(minimal) == before
    assert '--map "สิ่ง ที่เห็น=results"' in capsys.readouterr().err
    do(minimal, file, "--map", "สิ่งที่เห็น=outcomes")
    reports = loaded(minimal / "content/2568/measures/measure-1.yml")["reports"]
    assert reports[0]["outcomes"] == ["เร็วขึ้น"]


def test_units_are_spelt_as_the_organisation_spells_them(minimal: Path, tmp_path: Path) -> None:
    row = (ASSETS[0], ASSETS[1], "- สำนัก ปลัด - กอง คลัง", *ASSETS[3:])
    do(minimal, excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, row))
    read = loaded(minimal / "content/2568/measures/measure-1.yml")
    assert read["responsible"] == ["สำนักปลัด", "กองคลัง"]


def test_units_of_one_document_are_spelt_alike(tmp_path: Path) -> None:
    rows = [
        (*row[:2], unit, *row[3:]) for row, unit in ((ASSETS, "กองคลัง ฝ่าย ก"), (NEWS, "กอง คลัง"))
    ]
    third = ("๓. ถาม", "ถาม", "กองคลัง", *NEWS[3:])
    do(tmp_path, excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, *rows, third))
    files = sorted((tmp_path / "content/2568/measures").glob("*.yml"))
    units = [loaded(file)["responsible"] for file in files]
    assert units == [["กองคลัง", "ฝ่าย ก"], ["กองคลัง"], ["กองคลัง"]]


def test_draft_of_a_new_site_in_which_nobody_wrote_gives_way(tmp_path: Path) -> None:
    site = tmp_path / "site"
    answers = ("--name", "เทศบาลตำบลท้วยยาง", "--kind", "เทศบาลตำบล", "--province", "สมมุติ")
    host = ("--host", "https://town.example", "--year", "2568")
    assert main(["new", str(site), *answers, *host]) == CLEAN
    head = ("ตัวชี้วัด", "จุดแข็ง", "จุดอ่อน")
    file = excel(tmp_path / "a.xlsx", head, ("การใช้งบประมาณ", "เปิดเผย", "แจ้งช้า"))
    do(site, file)
    points = [{"finding": "การใช้งบประมาณ เปิดเผย", "need": "แจ้งช้า"}]
    assert loaded(site / "content/2568/analysis.yml")["points"] == points


def test_ledger_lists_every_repair(minimal: Path, tmp_path: Path) -> None:
    row = (*ASSETS[:4], "ส่งที่ saraban_๐๕๕@town.example  ตามข้อ ๐42")
    do(minimal, excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, row))
    sheet = openpyxl.load_workbook(minimal / "imports/a/report.xlsx").worksheets[0]
    (found,) = [r for r in sheet.iter_rows(values_only=True) if r[1] == row[4]]
    assert found[4] == "ส่งที่ saraban_055@town.example ตามข้อ O42"
    assert found[5] == ("ยุบช่องว่างซ้ำ, แก้ตัวเลขไทยในที่อยู่เว็บหรืออีเมล, แก้เลขศูนย์เป็นตัวอักษร O ในรหัสข้อ")


def test_short_work_says_nothing(minimal: Path, tmp_path: Path, capsys: Captured) -> None:
    do(minimal, report(tmp_path / "a.xlsx"))
    assert capsys.readouterr().err == ""


def test_site_builds_once_the_to_do_list_is_worked_through(
    buildable: Path, tmp_path: Path, capsys: Captured
) -> None:
    head = ("ตัวชี้วัด", *HEADINGS, "การติดตามประเมินผล", "ปัญหา อุปสรรค", "ข้อเสนอแนะ")
    more = ("รายงานในที่ประชุมทุกเดือน", "ไม่มี", "-")
    rows = [
        head,
        ("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", *ASSETS, *more),
        ("ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร", *NEWS[:4], "ลงพื้นที่ ๑๗ – ๑๑ ก.พ. ๖๘", *more),
    ]
    assert do(buildable, tabs(tmp_path / "a.txt", TITLE, rows)) == FINDINGS
    listed = re.findall(r"^content\S+  (\w+)  ", to_do(buildable, "a"), re.MULTILINE)
    assert sorted(listed) == ["M112", "M112", "W102"]
    first, second = sorted((buildable / "content/2568/measures").glob("measure-*.yml"))
    for file in (first, second):
        text = file.read_text("utf-8").replace("๑๗ – ๑๑", "๑๑ – ๑๗")
        text = text.replace("    problems:", "    suggestions: ไม่มี\n    problems:")
        file.write_text(text, "utf-8")
    capsys.readouterr()
    assert main(["check", str(buildable)]) == CLEAN
    assert capsys.readouterr().out == "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้\n"
    result = run_host(buildable, "build", "--strict")
    assert result.returncode == 0, result.stderr
    page = buildable / "site/measures/2568/measure-1/index.html"
    assert "ลดขั้นตอนการขอยืมพัสดุ" in page.read_text("utf-8")


def test_services_that_were_worked_through_are_known_again(minimal: Path, tmp_path: Path) -> None:
    text = "เปิด E-Service จำนวน ๒ เรื่อง ได้แก่ แจ้งซ่อมไฟฟ้าสาธารณะ งานถนน"
    do(minimal, excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, (*ASSETS[:4], text)))
    drafts = sorted((minimal / "content/eservices").glob("service-*"))
    assert [loaded(file)["title"] for file in drafts] == ["งานถนน"]


def test_summary_counts_what_the_to_do_list_lists(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    do(minimal, report(tmp_path / "a.xlsx"))
    listed = re.findall(r"(?m)^content/\S+:\d+:\d+  \w\d+", to_do(minimal, "a"))
    assert listed
    assert f"  รายการที่ต้องทำ {len(listed)} รายการ" in capsys.readouterr().out
