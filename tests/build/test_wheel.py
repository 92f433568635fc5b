"""The program as it is handed out: packed on a stick, installed without a network, a site built."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from oitsite.cli import main
from support.once import once

CLEAN, FINDINGS = 0, 1
ANSWERS: tuple[str, ...] = ("--name", "เทศบาลใหม่", "--kind", "เทศบาลตำบล", "--province", "น่าน")
ANSWERS += ("--host", "https://www.mai.go.th", "--year", "2569")
# Where a namespace of its own cannot be had, nothing that pip could ask is there at least.
UNROUTABLE = {"PIP_INDEX_URL": "http://192.0.2.1/", "PIP_EXTRA_INDEX_URL": "", "PIP_FIND_LINKS": ""}


def cut_off() -> tuple[str, ...]:
    """Return what a command is begun with to have no network at all."""
    alone = ("unshare", "--map-root-user", "--net")
    found = shutil.which("unshare")
    return (
        alone if found and subprocess.call([*alone, "true"], stderr=subprocess.DEVNULL) == 0 else ()
    )


def offline(folder: Path, *command: str | Path) -> str:
    result = subprocess.run(
        [*cut_off(), *command],
        cwd=folder,
        env={**os.environ, **UNROUTABLE},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == CLEAN, result.stdout + result.stderr
    return result.stdout


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def members(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as packed:
        return {n: packed.read(n) for n in packed.namelist() if not n.endswith("/RECORD")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a site begun beside the folder of a stick, as the handbook's first page says."""
    own = tmp_path_factory.getbasetemp()
    usb = once((own if worker_id == "master" else own.parent) / "usb", begin)
    return usb / "เว็บ ของเรา"


def begin(usb: Path) -> None:
    """Pack the program, for which alone the registry is asked, and begin a site with it."""
    stick, folder = usb / "oitsite-program", usb / "เว็บ ของเรา"
    assert main(["pack-program", str(stick)]) == CLEAN
    folder.mkdir()
    shutil.copy(stick / "site.py", folder)
    offline(folder, sys.executable, "site.py", "new", ".", *ANSWERS)


def test_site_from_the_stick_builds_alike_by_itself_and_by_mkdocs(site: Path) -> None:
    offline(site, sys.executable, "site.py", "check")
    offline(site, sys.executable, "site.py", "build", "-q")
    python = site / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    offline(site, python, "-P", "-m", "mkdocs", "build", "-q", "-d", "by-mkdocs")
    built = files(site / "site")
    assert "index.html" in built
    assert built == files(site / "by-mkdocs")


def test_installed_program_packs_the_wheel_that_it_came_in(site: Path) -> None:
    python = site / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    code = "import pathlib; from oitsite.starter.own_wheel import write_own_wheel as w"
    offline(site, python, "-P", "-c", f"{code}; w(pathlib.Path())")
    (again,) = site.glob("*.whl")
    (first,) = (site.parent / "oitsite-program").glob("oitsite-*.whl")
    assert members(again) == members(first)
    offline(
        site, python, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", again.name
    )
    assert "oitsite check" not in offline(site, python, "-P", "-m", "oitsite", "explain", "M103")
