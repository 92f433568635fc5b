"""Installing from a USB stick: what is wrong with it is told before anything is changed."""

import subprocess
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from oitsite.starter.folder import starter_text

HERE = "Python {}.{} {}".format(*sys.version_info[:2], sys.platform)
WHEELS = {"oitsite-1.0-py3-none-any.whl": b"one", "pip-9-py3-none-any.whl": b"two"}


def stick(folder: Path, wheels: Mapping[str, bytes] = WHEELS, made_for: str = HERE) -> Path:
    """Write a folder as `oitsite pack-program` does, with wheels that hold nothing."""
    folder.mkdir()
    for name, data in wheels.items():
        (folder / name).write_bytes(data)
    listed = (f"{sha256(data).hexdigest()}  {name}\n" for name, data in wheels.items())
    (folder / "wheels.txt").write_text(f"# {made_for}\n{''.join(listed)}", encoding="utf-8")
    for name in ("install.py", "site.py"):
        (folder / name).write_text(starter_text(name), encoding="utf-8")
    return folder


def started(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "site.py", *arguments],
        cwd=site,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "เว็บ ของเรา"
    folder.mkdir()
    (folder / "site.py").write_text(starter_text("site.py"), encoding="utf-8")
    (folder / "oitsite.lock").write_text("program: 1.0\nform: 1\n", encoding="utf-8")
    return folder


def refused(site: Path, *arguments: str) -> str:
    """Return why a start is refused that leaves the folder as it was."""
    before = sorted(path.name for path in site.iterdir())
    result = started(site, *arguments)
    assert result.returncode == 2
    assert sorted(path.name for path in site.iterdir()) == before
    assert "ยังไม่ได้เปลี่ยนอะไร" in result.stdout
    assert result.stderr == ""
    return result.stdout


def test_missing_wheel_is_named(site: Path) -> None:
    folder = stick(site.parent / "oitsite-program")
    (folder / "pip-9-py3-none-any.whl").unlink()
    assert "ไม่พบ pip-9-py3-none-any.whl" in refused(site, "check")


def test_damaged_wheel_is_named(site: Path) -> None:
    folder = stick(site / "oitsite-program")
    (folder / "oitsite-1.0-py3-none-any.whl").write_bytes(b"on")
    assert "oitsite-1.0-py3-none-any.whl เสีย" in refused(site, "check")


def test_folder_without_its_list_is_told(site: Path) -> None:
    folder = stick(site.parent / "elsewhere")
    (folder / "wheels.txt").unlink()
    assert "ไม่พบ wheels.txt" in refused(site, "--from", str(folder), "check")


def test_folder_for_another_machine_is_told(site: Path) -> None:
    stick(site.parent / "oitsite-program", made_for="Python 3.99 win32")
    assert "ทำไว้สำหรับ Python 3.99 win32" in refused(site, "check")


def test_folder_of_another_version_is_told(site: Path) -> None:
    stick(site.parent / "oitsite-program", {"oitsite-2.0-py3-none-any.whl": b"two"})
    said = refused(site, "check")
    assert "มี oitsite รุ่น 2.0 แต่ต้องใช้ oitsite==1.0" in said
    assert "upgrade" in said
