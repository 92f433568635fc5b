"""The handbook: who follows a page finds every command, answer, file and link as it says.

In a page, an `sh` block is run in a copy of the sample, and each line of a `text` block after it
was printed. Any other block stands under the name of a file and is part of it, or is a new file
(ไฟล์ใหม่) that the reader writes.
"""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from oitsite.cli import command_parser, main
from oitsite.findings.catalogue import catalogue
from oitsite.thai import parse_date, parse_money, parse_period
from support.places import ROOT

HANDBOOK = ROOT / "generator" / "handbook"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(HANDBOOK.glob("*.md"))}
EACH_PAGE = pytest.mark.parametrize("name", PAGES)
BLOCK = re.compile(
    r"(?:^(?P<new>ไฟล์ใหม่ )?`(?P<file>[^`\n]+)`\n\n)?^```(?P<language>\w+)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
MADE_BY_MKDOCS = ("build", "serve")  # the fixture `built` and test_serve.py run them
CLEAN = 0
Captured = pytest.CaptureFixture[str]


# ---- a reader who follows a page --------------------------------------------------------------


@pytest.fixture
def site(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the built sample, which is also where commands are run."""
    folder = Path(shutil.copytree(built.parent, tmp_path / "site"))
    monkeypatch.chdir(folder)
    return folder


def inline_code(name: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", re.sub(r"(?ms)^```.*?^```$", "", PAGES[name]))


def arguments_of(line: str) -> list[str]:
    found = re.fullmatch(r"(?:py|python3) site\.py (.+)", line)
    assert found, line
    return shlex.split(found[1])


def run(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    if line.startswith("cd "):
        monkeypatch.chdir(line.removeprefix("cd "))
        return CLEAN
    return CLEAN if line.endswith(MADE_BY_MKDOCS) else main(arguments_of(line))


def read(block: re.Match[str], site: Path) -> None:
    file = site / block["file"]
    assert file.is_file() is not bool(block["new"]), file
    if block["new"]:
        file.write_text(block["text"], encoding="utf-8")
    assert block["text"] in file.read_text(encoding="utf-8")


@EACH_PAGE
def test_page_can_be_followed(
    name: str, site: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = CLEAN
    printed: set[str] | None = None
    for block in BLOCK.finditer(PAGES[name]):
        if block["language"] == "text":
            assert printed is None or printed >= set(block["text"].splitlines())
            code = CLEAN
        elif block["language"] == "sh":
            assert code == CLEAN, "the page does not show what was found"
            code = max(run(line, monkeypatch) for line in block["text"].splitlines())
            printed = set(capsys.readouterr().out.splitlines())
        else:
            read(block, site)
    assert code == CLEAN
    for path in inline_code(name):
        path = path.replace("file: ", "content/files/")
        if re.match(r"(content|theme)/|site_config\.yml$", path):
            assert (site / path).exists(), path
        elif re.match(r"/.*/$", path):
            assert (site / "site" / path.strip("/") / "index.html").is_file(), path


@EACH_PAGE
def test_commands_in_passing_are_right(name: str) -> None:
    for code in inline_code(name):
        if (
            code.startswith("py site.py ")
            and "--from" not in code
            and not code.endswith(MADE_BY_MKDOCS)
        ):
            assert command_parser().parse_args(arguments_of(code)).run, code


@pytest.mark.parametrize(
    ("kind", "meant"),
    [
        ("วันที่", parse_date),
        ("ช่วงเวลา", lambda text: parse_period(text).span),
        ("จำนวนเงิน", lambda text: parse_money(text).baht or text.startswith("ไม่")),
    ],
)
def test_values_are_read_as_written(kind: str, meant: Callable[[str], object]) -> None:
    row = re.search(rf"^\| {kind} \| (.*) \|$", PAGES["writing-files.md"], re.MULTILINE)
    assert row
    for text in re.findall(r"`([^`]+)`", row[1]):
        assert meant(text), text


# ---- all of it ---------------------------------------------------------------------------------


def links(text: str) -> list[str]:
    found = re.findall(r"\]\(([^)]+)\)", text)
    return [link for link in found if not link.startswith("http")]


@EACH_PAGE
def test_every_link_leads_somewhere(name: str) -> None:
    for link in links(PAGES[name]):
        file, _, anchor = link.partition("#")
        assert (HANDBOOK / file).exists(), link
        if anchor:
            assert f"## {anchor.upper()}\n" in PAGES[name]


@EACH_PAGE
def test_codes_in_passing_are_in_the_catalogue(name: str) -> None:
    assert set(re.findall(r"\b[A-Z]\d{3}\b", PAGES[name])) <= set(catalogue())


def test_index_leads_to_every_page_and_readme_to_the_index() -> None:
    assert set(PAGES) - {"README.md"} == set(links(PAGES["README.md"]))
    assert "(generator/handbook/README.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_told() -> None:
    commands = re.findall(r"^    ([a-z-]+) ", command_parser().format_help(), re.MULTILINE)
    assert len(commands) >= 7
    for command in commands:
        assert any(f"py site.py {command}" in page for page in PAGES.values()), command


def test_pictures_are_small_and_all_shown() -> None:
    shown = {link for page in PAGES.values() for link in links(page) if "pictures/" in link}
    pictures = sorted((HANDBOOK / "pictures").iterdir())
    assert shown == {f"pictures/{path.name}" for path in pictures}
    for path in pictures:
        assert path.stat().st_size <= 60_000
        with Image.open(path) as picture:
            assert picture.width in (390, 1280)
