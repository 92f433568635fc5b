"""The command line: what it prints, and 0 for clean, 1 for findings, 2 for misuse."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oitsite.cli import main
from support.places import ROOT

CLEAN, FINDINGS, MISUSE = 0, 1, 2
NOTHING = "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้\n"
Captured = pytest.CaptureFixture[str]


def without_responsible(root: Path) -> None:
    file = root / "content/2568/measures/asset-use.yml"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if "responsible" not in line), "utf-8")


def configure(root: Path, line: str) -> None:
    file = root / "site_config.yml"
    file.write_text(f"{file.read_text('utf-8')}{line}\n", "utf-8")


def test_check_of_a_clean_site_says_so_and_gives_0(minimal: Path, capsys: Captured) -> None:
    assert main(["check", str(minimal)]) == CLEAN
    assert capsys.readouterr() == (NOTHING, "")


def test_check_is_of_the_folder_it_is_run_in(
    minimal: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(minimal)
    assert main(["check"]) == CLEAN
    assert capsys.readouterr().out == NOTHING


def test_check_that_finds_something_gives_1(minimal: Path, capsys: Captured) -> None:
    without_responsible(minimal)
    assert main(["check", str(minimal)]) == FINDINGS
    assert capsys.readouterr().out == (
        "ควรแก้ เพราะอาจไม่ได้คะแนน (1)\n"
        "content/2568/measures/asset-use.yml:1:1  M103  "
        "ไม่มีผู้รับผิดชอบ → เพิ่ม responsible: เป็นชื่อสำนักหรือกอง\n"
    )


def test_check_with_nothing_but_advice_gives_0_and_tells_it(
    minimal: Path, capsys: Captured
) -> None:
    (minimal / "content/ร่าง.docx").write_bytes(b"PK")
    assert main(["check", str(minimal)]) == CLEAN
    assert "content/ร่าง.docx:1:1  F105  " in capsys.readouterr().out


def test_check_tells_what_the_rules_find_and_what_cannot_be_read(
    minimal: Path, capsys: Captured
) -> None:
    without_responsible(minimal)
    (minimal / "content/2568/surveys.yml").write_text("- instrument: EIT\n", "utf-8")
    assert main(["check", str(minimal)]) == FINDINGS
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[1] for line in lines if "  " in line] == ["R101", "M103"]


def test_check_of_a_folder_that_is_no_site_gives_1(tmp_path: Path, capsys: Captured) -> None:
    assert main(["check", str(tmp_path)]) == FINDINGS
    assert "site_config.yml:1:1  F107  " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("setting", "arguments", "heading"),
    [
        ("", [], "ควรแก้ เพราะอาจไม่ได้คะแนน (1)"),
        ("", ["--lang", "en"], "To be mended, or points may be lost (1)"),
        ("messages: en", [], "To be mended, or points may be lost (1)"),
        ("messages: en", ["--lang", "th"], "ควรแก้ เพราะอาจไม่ได้คะแนน (1)"),
    ],
)
def test_check_speaks_the_language_of_the_site_or_the_one_asked_for(
    minimal: Path, capsys: Captured, setting: str, arguments: list[str], heading: str
) -> None:
    without_responsible(minimal)
    configure(minimal, setting)
    main(["check", str(minimal), *arguments])
    assert capsys.readouterr().out.splitlines()[0] == heading


@pytest.mark.parametrize("name", ["ไม่มี", "site_config.yml", "ก" * 300])
def test_check_of_what_is_no_folder_gives_2(minimal: Path, capsys: Captured, name: str) -> None:
    assert main(["check", str(minimal / name)]) == MISUSE
    out, error = capsys.readouterr()
    assert out == ""
    assert name in error


def test_folder_in_place_of_a_file_is_told_in_thai(minimal: Path, capsys: Captured) -> None:
    assert main(["import", str(minimal), "--year", "2568"]) == MISUSE
    assert "irectory" not in capsys.readouterr().err


def test_gaps_of_a_year_that_the_site_has_not_writes_nothing(
    minimal: Path, capsys: Captured
) -> None:
    assert main(["gaps", "--year", "2580", str(minimal)]) == MISUSE
    assert capsys.readouterr().err == "ไม่มีข้อมูลของปี 2580 ใน content/2580/\n"
    assert not list(minimal.glob("gaps-*"))


def test_check_changes_nothing(minimal: Path) -> None:
    before = {path: path.read_bytes() for path in minimal.rglob("*") if path.is_file()}
    main(["check", str(minimal)])
    assert {path: path.read_bytes() for path in minimal.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "arguments", [[], ["publish"], ["check", "--lang", "fr"], ["check", "a", "b"], ["--ขอ"]]
)
def test_what_is_no_command_gives_2(capsys: Captured, arguments: list[str]) -> None:
    assert main(arguments) == MISUSE
    out, error = capsys.readouterr()
    assert out == ""
    assert "ดูวิธีใช้ด้วย oitsite" in error


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "ยังไม่ได้ใส่ คำสั่ง"),
        (["check", "--ขอ"], "ไม่รู้จัก --ขอ"),
        (["check", "--lang", "fr"], "--lang เป็น 'fr' ไม่ได้ ใช้ได้: 'th', 'en'"),
        (["check", "--year"], "ต้องมีข้อความต่อจาก --year"),
        (["check", "--year", "2026"], "--year: 2026 ไม่ใช่ปีงบประมาณ (พ.ศ.) เช่น 2569"),
        (["gaps", "--year", "9"], "--year: 9 ไม่ใช่ปีงบประมาณ (พ.ศ.) เช่น 2569"),
        (["check", "--item", "5"], "--item: 5 ไม่ใช่ข้อ OIT เช่น O5"),
        (["check", "--rule", "M9"], "--rule: ไม่มีรหัส M9"),
    ],
)
def test_misuse_is_told_in_thai(capsys: Captured, arguments: list[str], said: str) -> None:
    assert main(arguments) == MISUSE
    assert capsys.readouterr().err.splitlines()[0] == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--year", "2555"], "ไม่มีข้อมูลของปี 2555 ใน content/2555/"),
        (["--year", "2569", "--item", "O27"], "ไม่มีข้อ O27 ในปี 2569"),
        (["--item", "O99"], "ไม่มีข้อ O99 ในปี 2569, 2568"),
    ],
)
def test_check_of_what_the_site_has_not_is_never_called_clean(
    capsys: Captured, arguments: list[str], said: str
) -> None:
    assert main(["check", str(ROOT), *arguments]) == MISUSE
    assert capsys.readouterr() == ("", f"{said}\n")


@pytest.mark.parametrize("year", ["2569", "๒๕๖๙"])
def test_check_of_a_year_counts_its_items(capsys: Captured, year: str) -> None:
    assert main(["check", str(ROOT), "--year", year]) == CLEAN
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()[1:]] == ["ปี 2569"]


def test_reader_that_has_seen_enough_is_no_error() -> None:
    command = f"{sys.executable} -m oitsite explain | true"
    result = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert result.stderr == b""


def test_help_is_in_thai(capsys: Captured) -> None:
    assert main(["check", "--help"]) == CLEAN
    out = capsys.readouterr().out
    assert out.startswith("วิธีใช้: oitsite check")
    assert not {"usage", "options", "show"} & set(out.replace(":", " ").split())


@pytest.mark.parametrize("encoding", ["cp1252", "cp874", "ascii"])
def test_console_that_is_not_set_to_utf_8_still_gets_thai(minimal: Path, encoding: str) -> None:
    without_responsible(minimal)
    result = subprocess.run(
        [sys.executable, "-m", "oitsite", "check"],
        cwd=minimal,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert result.returncode == FINDINGS
    assert "ไม่มีผู้รับผิดชอบ → เพิ่ม responsible:" in result.stdout.decode("utf-8")
    assert result.stderr == b""
