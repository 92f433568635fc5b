"""The parts of the tests: each is told in tests/README.md, looked into by pytest, run by dev.py."""

import re
import runpy
import subprocess
import sys
from fnmatch import fnmatch

import pytest

from support.places import ROOT

TESTS = ROOT / "tests"
FOLDERS = {path.name for path in TESTS.iterdir() if path.is_dir() and path.name != "__pycache__"}
PARTS = {path.parent.name for path in TESTS.glob("*/test_*.py")}


def test_readme_names_every_folder_and_no_other() -> None:
    text = (TESTS / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    beside = re.search(r"^Apart from them: .*?\n\n", text, re.MULTILINE | re.DOTALL)
    assert beside
    named = [*rows, *re.findall(r"`(\w+)`", beside[0])]
    assert sorted(rows) == sorted(PARTS)
    assert sorted(named) == sorted(FOLDERS)


def test_pytest_looks_into_every_folder(pytestconfig: pytest.Config) -> None:
    left_out = pytestconfig.getini("norecursedirs")
    assert not {name for name in PARTS if any(fnmatch(name, one) for one in left_out)}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("records", "records"),
        ("tests/records", "records"),
        ("tests\\records", "records"),
        ("test_layers.py", "test_layers.py"),
        ("records/test_money.py::test_x[tests/a]", "records/test_money.py::test_x[tests/a]"),
    ],
)
def test_part_is_found_as_it_is_typed(typed: str, meant: str) -> None:
    parts = runpy.run_path(str(ROOT / "dev.py"))["parts"]
    assert parts([typed, "-k", "thai"]) == [str(TESTS / meant), "-k", "thai"]


def test_part_that_is_not_there_is_answered_with_those_that_are() -> None:
    command = [sys.executable, "dev.py", "test", "record"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 1
    assert "ไม่มี record ในโฟลเดอร์ tests" in result.stderr
    assert result.stderr.splitlines()[-1] == f"ส่วนที่มี: {' '.join(sorted(PARTS))}"
