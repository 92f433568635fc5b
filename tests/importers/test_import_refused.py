"""An import that cannot be done: it says why and writes nothing."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from oitsite.cli import main
from support.importing import do, files_of, report
from support.reports import ASSETS, HEADINGS, TITLE, word

FINDINGS, MISUSE = 1, 2
Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--map", "หัวข้อ"),
        ("--map", "หัวข้อ=สี"),
        ("--map", "=title"),
        ("--year", "2025"),
        ("--year", "ปีนี้"),
    ],
)
def test_what_is_not_understood_gives_2(
    minimal: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    before = files_of(minimal)
    arguments = ("import", str(report(tmp_path / "a.xlsx")), "--year", "2568", *arguments)
    assert main([*arguments, "--into", str(minimal / "content")]) == MISUSE
    assert files_of(minimal) == before


def test_file_that_is_not_there_gives_2(minimal: Path, capsys: Captured) -> None:
    assert do(minimal, minimal / "ไม่มี.docx") == MISUSE
    assert "ไม่มี.docx" in capsys.readouterr().err


def broken(good: Path, file: Path) -> None:
    file.write_bytes(good.read_bytes()[:-200])


def renamed(_good: Path, file: Path) -> None:
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))


def huge(_good: Path, file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(100 * 2**20)


def without_its_part(good: Path, file: Path) -> None:
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) if "document" not in name else b"<w:document")


@pytest.mark.parametrize(
    ("make", "code"),
    [(broken, "I102"), (renamed, "I102"), (huge, "I104"), (without_its_part, "I102")],
)
def test_nothing_is_written_where_one_file_cannot_be_read(
    minimal: Path, tmp_path: Path, capsys: Captured, make: Callable[[Path, Path], None], code: str
) -> None:
    good = word(tmp_path / "good.docx", TITLE, [HEADINGS, ASSETS])
    make(good, tmp_path / "bad.docx")
    before = files_of(minimal)
    assert do(minimal, good, tmp_path / "bad.docx") == FINDINGS
    assert files_of(minimal) == before
    assert f"bad.docx:1:1  {code}  " in capsys.readouterr().err


def test_site_with_a_broken_configuration_is_mended_first(
    minimal: Path, tmp_path: Path, capsys: Captured
) -> None:
    (minimal / "site_config.yml").write_text("name: [", "utf-8")
    assert do(minimal, report(tmp_path / "a.xlsx")) == FINDINGS
    assert "site_config.yml:" in capsys.readouterr().err
