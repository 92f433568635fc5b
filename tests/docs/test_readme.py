"""What README.md and README.en.md tell a newcomer to do works as they say."""

import re
import shutil
from pathlib import Path

import pytest

from oitsite.cli import command_parser
from support.hosts import run_host
from support.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
ENGLISH = (ROOT / "README.en.md").read_text(encoding="utf-8")
TOUR = re.search(r"`(?P<file>content/[^`]+\.yml)`\s+```yaml\n(?P<record>.*?)```", README, re.DOTALL)


@pytest.fixture
def toured(sample: Path, tmp_path: Path) -> Path:
    assert TOUR
    folder = Path(shutil.copytree(sample, tmp_path / "site", ignore=lambda *_: {"site"}))
    record = re.sub(r"^   ", "", TOUR["record"], flags=re.MULTILINE)
    (folder / TOUR["file"]).write_text(record, encoding="utf-8")
    return folder


def test_record_of_the_tour_becomes_a_page(toured: Path) -> None:
    result = run_host(toured, "build", "--strict")
    assert result.returncode == 0, result.stderr
    page = toured / "site/measures/2569/open-meeting/index.html"
    assert "เปิดการประชุมสภาให้ประชาชนเข้าฟัง" in page.read_text(encoding="utf-8")


def test_mistake_of_the_tour_is_found_as_printed(toured: Path) -> None:
    assert TOUR
    file = toured / TOUR["file"]
    text = re.sub(r"^responsible:.*\n", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")
    result = run_host(toured, "check", host="oitsite")
    assert result.returncode == 1
    found = next(line for line in result.stdout.splitlines() if "open-meeting" in line)
    assert found in README


def test_every_command_is_named() -> None:
    commands = re.findall(r"^    ([a-z-]+) ", command_parser().format_help(), re.MULTILINE)
    assert len(commands) >= 2
    for command in commands:
        assert f"`oitsite {command}" in ENGLISH


@pytest.mark.parametrize("text", [README, ENGLISH], ids=["README.md", "README.en.md"])
def test_every_file_that_it_names_exists(text: str) -> None:
    names = re.findall(r"\]\(((?!http)[^)]+)\)", text)
    assert len(names) > 4
    for name in names:
        assert (ROOT / name).exists(), name


def test_readme_is_short_enough_to_be_read() -> None:
    assert README.count("\n") <= 90
