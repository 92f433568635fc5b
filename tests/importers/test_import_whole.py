"""Whole reports into a new site: every form alike, every flaw named, and a site in the end."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from oitsite.cli import main
from support.cell_texts import lost
from support.hosts import run_host
from support.reports import Rows, excel, tabs, word
from support.whole_reports import PLAN, PROGRESS, RESULTS, Blocks

ANSWERS = ("--name", "เทศบาลตำบลท้วยยาง", "--kind", "เทศบาลตำบล", "--province", "สมมุติ")
REPORTS = {"progress": PROGRESS, "results": RESULTS, "plan": PLAN}


def sheet(file: Path, *blocks: str | Rows) -> Path:
    rows = [row for block in blocks for row in ([[block]] if isinstance(block, str) else block)]
    return excel(file, *rows)


FORMS: dict[str, Callable[..., Path]] = {"docx": word, "xlsx": sheet, "txt": tabs}


def new_site(root: Path) -> Path:
    host = ("--host", "https://thuaiyang.example", "--year", "2568")
    assert main(["new", str(root), *ANSWERS, *host]) == 0
    return root


def imported(site: Path, name: str, form: str, blocks: Blocks) -> None:
    file = FORMS[form](site.parent / f"{name}.{form}", *blocks)
    assert main(["import", str(file), "--year", "2568", "--into", str(site)]) == 1
    assert lost(file, site) == []


def records(site: Path) -> dict[str, Any]:
    files = (site / "content").rglob("*.yml")
    return {
        str(file.relative_to(site)): yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        for file in files
    }


@pytest.mark.parametrize("name", REPORTS)
def test_every_form_of_a_report_gives_the_same_records(tmp_path: Path, name: str) -> None:
    found = []
    for form in FORMS:
        site = tmp_path / form
        imported(new_site(site), name, form, REPORTS[name])
        found.append(records(site))
    assert found[0] == found[1] == found[2]


FLAWS = {
    "2567/scores.yml": "I210 S201 T101 T106",
    "2568/analysis.yml": "T103 T106",
    "2568/measures/measure-1.yml": "M105 M111 M112 U101",
    "2568/measures/measure-2.yml": "M105 M111 M112 W102",
    "2568/measures/measure-3.yml": "M105 M111 M112",
    "2568/measures/measure-4.yml": "I206 M105 M111 M112",
    "2568/measures/measure-5.yml": "I206 M105 M111",
    "2568/measures/measure-6.yml": "I204 I206 I207 M105 M111 M112",
    "2568/measures/measure-7.yml": "M101 T102 U101",
    "2568/measures/measure-8.yml": "I203 M101 T102 U101",
    "channels.yml": "I205 I215",
    "eservices/service-1.yml": "R101",
    "eservices/service-2.yml": "R101",
}


def listed(site: Path) -> dict[str, str]:
    """Return the codes that the to-do lists give for each file."""
    texts = [file.read_text("utf-8") for file in site.glob("imports/*/todo.txt")]
    found = set(re.findall(r"^content/(\S+?):\d+:\d+  (\w+)  ", "\n".join(texts), re.MULTILINE))
    return {
        name: " ".join(sorted(code for file, code in found if file == name))
        for name, _ in sorted(found)
    }


def fill(file: Path, **values: str) -> None:
    """Fill the hints of a draft in, as its webmaster does."""
    text = file.read_text("utf-8")
    for key, value in values.items():
        text, count = re.subn(rf"(?m)^# {key}:.*$", f"{key}: {value}", text)
        assert count == 1, f"{file.name} has no hint of {key}"
    file.write_text(text, "utf-8")


def mend(file: Path, *mends: tuple[str, str]) -> None:
    text = file.read_text("utf-8")
    for wrong, right in mends:
        assert wrong in text
        text = text.replace(wrong, right)
    file.write_text(text, "utf-8")


def work_through(site: Path) -> None:
    """Do what the to-do lists ask for."""
    content = site / "content"
    measures = [content / f"2568/measures/measure-{number}.yml" for number in range(1, 9)]
    unit = "  - name: กองช่าง\n"
    mend(site / "site_config.yml", (unit, f"{unit}  - name: กองสวัสดิการสังคม\n"))
    mend(measures[0], ("สำนักปลัด เทศบาล", "สำนักปลัด"))
    mend(measures[1], ("๑๗ – ๑๑", "๑๑ – ๑๗"))
    mend(measures[5], ("๑๑ ม.ค. ๒๕๖๖", "๑๑ ม.ค. ๒๕๖๘"))
    mend(measures[7], ("กองการศึกษา ว ฒ น ธ ร ร ม", "กองช่าง"))
    for file in measures[:6]:
        fill(file, monitoring="รายงานในการประชุมประจำเดือน")
        said = "" if "suggestions:" in file.read_text("utf-8") else "    suggestions: ไม่มี\n"
        mend(file, ("    results:", f"    problems: ไม่มี\n{said}    results:"))
    fill(measures[6], indicator="2", answers="I7")
    fill(measures[7], indicator="10", answers="O25")
    inside, public = "finding: ตัวชี้วัดที่ 2 ", "finding: ตัวชี้วัดที่ 10 "
    codes = ((inside, f"code: I7\n    {inside}"), (public, f"code: O25\n    {public}"))
    mend(content / "2568/analysis.yml", *codes)
    two_parts = ("EIT: 78.57", "EIT: [78.57, 78.57]")
    mend(content / "2567/scores.yml", ("finding: ข้อ 17 ", "code: I7\n    finding: "), two_parts)
    for file in sorted(content.glob("eservices/service-*")):
        said_of = dict.fromkeys(("summary", "who", "time", "fee", "documents"), "ไม่มี")
        steps, form = "[{what: ยื่นคำขอ}]", "{title: คำขอ, url: https://forms.thuaiyang.example}"
        fill(file, unit="กองช่าง", steps=steps, form=form, **said_of)


def test_reports_become_a_site_once_their_to_do_lists_are_worked_through(tmp_path: Path) -> None:
    site = new_site(tmp_path / "site")
    for name, blocks in REPORTS.items():
        imported(site, name, "docx", blocks)
    assert listed(site) == FLAWS
    work_through(site)
    assert main(["check", str(site)]) == 0
    result = run_host(site, "build", "--strict")
    assert result.returncode == 0, result.stderr
    page = site / "site/measures/2568/measure-7/index.html"
    assert "การเผยแพร่ข้อมูล การใช้จ่าย งบประมาณ" in page.read_text("utf-8")
