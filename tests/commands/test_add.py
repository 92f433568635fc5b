"""`oitsite add kind` in a copy of the project: all that a kind of record takes, green at once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.places import ROOT, SITES

LEFT_OUT = shutil.ignore_patterns(
    ".*_cache", ".git", ".venv", "site", "screenshots", "node_modules", "__pycache__", "benchmark"
)


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of the copy at `root`."""
    env = {**os.environ, "PYTHONPATH": str(root / "generator"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env=env,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project to which a kind was added."""
    root = tmp_path_factory.mktemp("project") / "oitsite"
    root.mkdir()
    for path in ROOT.iterdir():
        if path.name in ("generator", "theme", "tests", "content", ".vscode"):
            ignored = None if path.name == "generator" else LEFT_OUT
            shutil.copytree(path, root / path.name, ignore=ignored)
        elif path.is_file():
            shutil.copy(path, root)
    result = run(root, "oitsite", "add", "kind", "best-practice", "--title", "แนวปฏิบัติที่ดี")
    assert result.returncode == 0, result.stderr
    return root


def test_every_file_is_written_and_told(checkout: Path) -> None:
    golden = checkout / "tests/pages/golden/best-practice/expected/best-practice.html"
    assert "<h1>แนวปฏิบัติที่ดี</h1>" in golden.read_text(encoding="utf-8")
    where = (checkout / "generator/handbook/where.md").read_text(encoding="utf-8")
    assert "| `best-practice.yml` | `.yml` | แนวปฏิบัติที่ดี |" in where
    assert (checkout / ".vscode/schemas/best-practice.json").is_file()


def test_checks_and_affected_tests_are_green(checkout: Path) -> None:
    assert run(checkout, "ruff", "check", ".").stdout == "All checks passed!\n"
    assert run(checkout, "ruff", "format", "--check", ".").returncode == 0
    chosen = "best or words or where or shown or current"
    parts = (
        "pages/test_golden.py",
        "pages/test_words.py",
        "pages/test_page_kinds.py",
        "records/test_schemas.py",
        "docs/test_handbook_where.py",
        "test_layers.py",
    )
    result = run(
        checkout, "pytest", "-q", "-n", "0", "-k", chosen, *(f"tests/{part}" for part in parts)
    )
    assert result.returncode == 0, result.stdout
    check = run(checkout, "oitsite", "check")
    assert check.stdout == run(ROOT, "oitsite", "check").stdout


def test_types_are_right(checkout: Path) -> None:
    result = run(checkout, "mypy", "generator/oitsite/pages/kinds/best_practice.py")
    assert result.returncode == 0, result.stdout


def test_built_site_shows_the_page(checkout: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SITES / "minimal", tmp_path / "site"))
    shutil.copy(checkout / "content/best-practice.yml", folder / "content")
    result = run(checkout, "oitsite", "build", "--strict", str(folder))
    assert result.returncode == 0, result.stderr
    page = (folder / "site/best-practice/index.html").read_text(encoding="utf-8")
    assert "เรื่องแรกของแนวปฏิบัติที่ดี" in page
    home = (folder / "site/index.html").read_text(encoding="utf-8")
    assert 'best-practice/">แนวปฏิบัติที่ดี</a>' in home


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["best-practice"], "มีอยู่แล้ว"),
        (["news"], "news มีอยู่แล้ว"),
        (["oit"], "oit มีอยู่แล้ว"),
        (["privacy"], "privacy มีอยู่แล้ว"),
        (["page"], "page มีอยู่แล้ว"),
        (["files"], "files มีอยู่แล้ว"),
        (["channel"], "มีไฟล์ generator/oitsite/records/kinds/channel.py อยู่แล้ว"),
        (["Award"], "ใช้เป็นชื่อไม่ได้"),
        (["../award"], "ใช้เป็นชื่อไม่ได้"),
        (["class"], "ใช้เป็นชื่อไม่ได้"),
        (["award", "--title", 'รางวัล"'], "--title ต้องเป็นข้อความ"),
    ],
)
def test_name_is_refused_and_nothing_written(
    checkout: Path, arguments: list[str], said: str
) -> None:
    before = {path for path in checkout.rglob("*") if "__pycache__" not in path.parts}
    result = run(checkout, "oitsite", "add", "kind", *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert said in result.stderr
    assert {path for path in checkout.rglob("*") if "__pycache__" not in path.parts} == before


def test_only_a_checkout_can_be_added_to(checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "generator", tmp_path / "generator")
    shutil.copytree(checkout / "theme", tmp_path / "theme")
    result = run(tmp_path, "oitsite", "add", "kind", "award")
    assert (result.returncode, result.stdout) == (2, "")
    assert "ใช้ได้เฉพาะในโฟลเดอร์ของโครงการ oitsite" in result.stderr


def test_officers_are_not_shown_the_command() -> None:
    result = run(ROOT, "oitsite", "--help")
    assert "new-year" in result.stdout
    assert "ชนิดข้อมูลใหม่" not in result.stdout
