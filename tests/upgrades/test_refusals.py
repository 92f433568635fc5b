"""What an upgrade refuses, with a finding, and changes nothing."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from oitsite.cli import main
from support.places import ROOT

FINDINGS, MISUSE = 1, 2
Captured = pytest.CaptureFixture[str]
# The rights of a folder do not bind root, who is let go when all that may be out of reach is read.
AS_NOBODY = """
import os, sys
from oitsite.cli import main
from oitsite.commands import commands
from oitsite.findings.catalogue import catalogue
from oitsite.upgrades.steps import steps
commands(), steps(), catalogue()
if os.geteuid() == 0:
    os.setuid(65534)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("lock", "code"),
    [
        ("program: 9.9.0\nform: 99\n", "F202"),
        ("program: 0.1.0\n", "F201"),
        ("program: 0.1.0\nform: 0\n", "F201"),
        ("program: รุ่นล่าสุด\nform: 1\n", "F201"),
        ("program: 0.1.0\nform: 1\nnote: ของเรา\n", "F201"),
        ("form: [1\n", "F201"),
        ("- 1\n", "F201"),
        ("", "F201"),
        ("\0", "F201"),
    ],
)
@pytest.mark.parametrize("command", ["upgrade", "check", "new-year 2570"])
def test_lock_that_is_none_or_newer_stops_every_command(
    minimal: Path, capsys: Captured, lock: str, code: str, command: str
) -> None:
    (minimal / "oitsite.lock").write_text(lock, encoding="utf-8")
    before = sorted(minimal.rglob("*"))
    assert main([*command.split(), str(minimal)]) == FINDINGS
    assert f"oitsite.lock:1:1  {code}" in "".join(capsys.readouterr())
    assert sorted(minimal.rglob("*")) == before
    assert (minimal / "oitsite.lock").read_text(encoding="utf-8") == lock


def test_checkout_of_the_project_is_no_site_to_upgrade(capsys: Captured) -> None:
    assert main(["upgrade", "--dry-run", str(ROOT)]) == MISUSE
    assert "โครงการ oitsite เอง" in capsys.readouterr().err


@pytest.fixture
def shut() -> Iterator[Path]:
    """Return an empty site that may be read and not be written to."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "site"
        path.mkdir(mode=0o555)
        Path(folder).chmod(0o755)
        yield path


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_folder_that_may_not_be_written_to_is_told(shut: Path) -> None:
    command = [sys.executable, "-c", AS_NOBODY, "upgrade", str(shut)]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert result.returncode == FINDINGS, result.stderr
    assert ".:1:1  F206" in result.stderr
    assert list(shut.iterdir()) == []
