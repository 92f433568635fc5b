"""Beginning a site, and a year: what is written builds at once and says what is to be filled in."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.cli import main
from oitsite.findings import Finding, Level
from oitsite.findings.catalogue import level_of
from oitsite.reading.folder import read_folder
from oitsite.records import kinds
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.measure import Measure
from oitsite.site import Site
from oitsite.site.loading import read_site
from oitsite.starter.drafts import draft_of
from oitsite.thai import FiscalYear
from support.hosts import run_host

CLEAN, FINDINGS, MISUSE = 0, 1, 2
NAME = 'เทศบาลตำบล "ใหม่": ที่ 1 #2'
ANSWERS = {
    "name": NAME,
    "kind": "เทศบาลตำบล",
    "province": "น่าน",
    "host": "https://www.mai.go.th",
    "year": "๒๕๖๙",
}
Captured = pytest.CaptureFixture[str]


def begun(folder: Path, **changed: str) -> int:
    answers = {**ANSWERS, **changed}
    options = [part for key, value in answers.items() if value for part in (f"--{key}", value)]
    return main(["new", str(folder), *options])


def read(root: Path) -> tuple[Site, list[Finding]]:
    site, findings = read_site(read_folder(root))
    assert site is not None
    return site, [*findings, *judge(site)]


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "เว็บ ของเรา"
    assert begun(folder) == CLEAN
    return folder


def test_new_site_passes_its_check_and_says_what_is_to_be_filled_in(new: Path) -> None:
    site, findings = read(new)
    assert site.organisation.name == NAME
    assert {level_of(finding) for finding in findings} == {Level.ADVICE}
    assert {finding.code for finding in findings} == {"F130", "W108"}
    assert main(["check", str(new)]) == CLEAN


def test_new_site_builds(new: Path) -> None:
    result = run_host(new, "build", "--strict")
    assert result.returncode == 0, result.stderr
    assert "ใหม่" in (new / "site/index.html").read_text(encoding="utf-8")


def test_new_folder_holds_only_what_is_the_organisations(new: Path) -> None:
    files = {p.relative_to(new).as_posix(): p for p in new.rglob("*") if p.is_file()}
    files = {name: path for name, path in files.items() if not name.startswith("site/")}
    assert len(files) <= 70
    others = {name for name in files if not name.startswith("content/")} - {"site_config.yml"}
    assert others == {".gitignore", "README.md", "mkdocs.yml", "oitsite.lock", "site.py"}
    assert all(files[name].stat().st_size <= 2048 for name in others)
    assert len(files["mkdocs.yml"].read_text(encoding="utf-8").splitlines()) <= 10


def test_new_site_has_the_form_of_the_program(new: Path, capsys: Captured) -> None:
    before = contents(new)
    assert main(["upgrade", str(new)]) == CLEAN
    assert "ไม่มีอะไรต้องเปลี่ยน" in capsys.readouterr().out
    assert contents(new) == before


def test_starter_that_lies_there_already_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "site.py").write_text("", encoding="utf-8")
    assert begun(tmp_path) == CLEAN
    assert read(tmp_path)[0].organisation.name == NAME


def uncommented(text: str) -> str:
    return re.sub(r"(?m)^# ", "", text.split("\n", 1)[1])


@pytest.mark.parametrize(
    "kind", [k for k in kinds() if "yml" in k.endings], ids=lambda k: k.__name__
)
def test_draft_without_its_marks_is_a_record_that_lacks_only_values(
    kind: type, minimal: Path
) -> None:
    path = minimal / f"{kind.files.format(year=2568, id='example')}.yml"  # type: ignore[attr-defined] # of a Record
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(uncommented(draft_of(kind)), encoding="utf-8")
    _, findings = read_site(read_folder(minimal))
    assert {finding.code for finding in findings} <= {"R101", "R105", "R106", "R110", "F107"}


@pytest.mark.parametrize(
    "changed",
    [
        {"year": "2569x"},
        {"year": "2024"},
        {"year": "2563"},
        {"host": "www.mai.go.th"},
        {"host": "https://[mai.go.th"},
        {"name": ""},
        {"host": ""},
    ],
)
def test_wrong_answer_is_told_and_nothing_written(
    tmp_path: Path, changed: dict[str, str], capsys: Captured
) -> None:
    assert begun(tmp_path / "new", **changed) == MISUSE
    assert capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_folder_with_files_is_left_alone(minimal: Path, capsys: Captured) -> None:
    before = (minimal / "site_config.yml").read_bytes()
    assert begun(minimal) == MISUSE
    assert "จึงไม่เขียนทับ" in capsys.readouterr().err
    assert (minimal / "site_config.yml").read_bytes() == before


def test_questions_are_asked_where_somebody_can_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: Iterator[str] = iter(ANSWERS.values())
    monkeypatch.setattr("builtins.input", lambda _question: next(answers))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert main(["new", str(tmp_path / "asked")]) == CLEAN
    assert read(tmp_path / "asked")[0].organisation.province == "น่าน"


# ---- a new year -------------------------------------------------------------------------------


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in (root / "content").rglob("*")
        if path.is_file()
    }


def test_new_year_touches_nothing_that_is_there(sample: Path, capsys: Captured) -> None:
    before = contents(sample)
    assert main(["new-year", "๒๕๗๐", str(sample)]) == CLEAN
    after = contents(sample)
    assert before.items() <= after.items()
    added = after.keys() - before.keys()
    assert added
    assert all(name.startswith("content/2570/") for name in added)
    assert "ยังไม่พบรายการข้อของปี 2570" in capsys.readouterr().out
    _, findings = read(sample)
    assert {finding.code for finding in findings} == {"F130"}
    assert main(["new-year", "2570", str(sample)]) == CLEAN
    assert contents(sample) == after
    for name in added:
        (sample / name).unlink()


def test_measures_go_on_as_drafts_without_what_belonged_to_the_old_year(minimal: Path) -> None:
    old = minimal / "content/2568/measures/asset-use.yml"
    report = "reports:\n  - round: 6-month\n    results: ทำแล้ว\n"
    old.write_text(old.read_text(encoding="utf-8") + report, encoding="utf-8")
    assert main(["new-year", "2569", str(minimal)]) == CLEAN
    new = minimal / "content/2569/measures/asset-use.yml"
    text = new.read_text(encoding="utf-8")
    assert all(line.startswith("#") for line in text.splitlines())
    new.write_text(uncommented(text), encoding="utf-8")
    (measure,) = read(minimal)[0].of(Measure, FiscalYear(2569))
    assert measure.steps
    assert not measure.reports
    assert measure.period is None


def test_items_keep_the_unit_that_answers_for_them(minimal: Path) -> None:
    folder = minimal / "content/2568/oit"
    folder.mkdir()
    (folder / "news.yml").write_text("unit: กองคลัง\nelements: {work-news: ข่าว}\n", encoding="utf-8")
    assert main(["new-year", "2569", str(minimal)]) == CLEAN
    new = minimal / "content/2569/oit/news.yml"
    assert "# unit: กองคลัง" in new.read_text(encoding="utf-8")
    assert not read(minimal)[0].of(Disclosure, FiscalYear(2569))


def test_renumbered_items_are_shown(minimal: Path, capsys: Captured) -> None:
    assert main(["new-year", "2569", str(minimal)]) == CLEAN
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("  O18 → O17 ") for line in lines)
    assert any(line.startswith("  O22 → ไม่มีแล้ว ") for line in lines)
    assert any(line.startswith("  ใหม่ → O13 ") for line in lines)


@pytest.mark.parametrize("arguments", [["ปีหน้า"], ["2570", "ไม่มีโฟลเดอร์นี้"], ["2027"]])
def test_misuse_of_new_year_gives_2(arguments: list[str]) -> None:
    assert main(["new-year", *arguments]) == MISUSE
