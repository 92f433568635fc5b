"""`oitsite pack-program`: a folder for installing the program without a network."""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path

from oitsite.commands import CLEAN, MISUSE, write
from oitsite.starter.folder import starter_text
from oitsite.starter.own_wheel import write_own_wheel

HELP = "เขียนโฟลเดอร์ติดตั้งโปรแกรมลง USB สำหรับเครื่องที่ไม่มีอินเทอร์เน็ต"
_PYTHON = "{}.{}".format(*sys.version_info)
# Needed on Windows alone: pip resolves dependencies for the machine that it runs on.
_ON_WINDOWS = ("colorama", "tzdata")
_SYSTEMS = {"win": "win32", "macosx": "darwin"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", type=Path, help="โฟลเดอร์ใหม่ ควรชื่อ oitsite-program")
    parser.add_argument("--platform", help="ระบบของเครื่องปลายทาง เช่น win_amd64 (ไม่ใส่ = เครื่องนี้)")
    parser.add_argument("--python", default=_PYTHON, help="รุ่น Python ของเครื่องปลายทาง เช่น 3.12")


def run(options: argparse.Namespace) -> int:
    """Write the wheels, their list, the installer, and the starter of a site."""
    folder = options.folder
    if folder.exists() and any(folder.iterdir()):
        print(f"โฟลเดอร์ {folder} มีไฟล์อยู่แล้ว จึงไม่เขียนทับ", file=sys.stderr)
        return MISUSE
    folder.mkdir(parents=True, exist_ok=True)
    print("กำลังรวบรวมโปรแกรม …", flush=True)
    if not write_own_wheel(folder) or not _downloaded(folder, options.platform, options.python):
        print("ดาวน์โหลดไม่สำเร็จ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ต", file=sys.stderr)
        return MISUSE
    wheels = sorted(folder.glob("*.whl"))
    system = _system(options.platform) if options.platform else sys.platform
    lines = [f"# Python {options.python} {system}", *map(_listed, wheels)]
    texts = {name: starter_text(name) for name in ("install.py", "site.py")}
    write(folder, {**texts, "wheels.txt": "".join(f"{line}\n" for line in lines)})
    size = sum(wheel.stat().st_size for wheel in wheels) / 1_000_000
    print(
        f"เขียน {len(wheels)} ไฟล์ ({size:.0f} MB) ใน {folder} สำหรับ Python {options.python} {system}"
    )
    return CLEAN


def _downloaded(folder: Path, platform: str | None, python: str) -> bool:
    """Download the program's dependencies, in the versions installed here."""
    (own,) = folder.glob("oitsite-*.whl")
    here = platform is None and python == _PYTHON
    other = () if here else ("--python-version", python, "--implementation", "cp")
    platforms = ("--platform", platform) if platform else ()
    windows = _ON_WINDOWS if platform and _system(platform) == "win32" else ()
    with tempfile.TemporaryDirectory() as scratch:
        versions = Path(scratch) / "constraints.txt"
        versions.write_text("".join(_versions()), encoding="utf-8")
        options = ("--only-binary", ":all:", "-c", versions, *other, *platforms)
        wanted = (own, "pip", *windows)
        pip = (sys.executable, "-m", "pip", "download", "-q", "-d", folder)
        return subprocess.call((*pip, *options, *wanted)) == 0


def _versions() -> Iterator[str]:
    for one in distributions():
        name = re.sub(r"[-_.]+", "-", one.name).lower()
        if name not in ("oitsite", "pip"):
            yield f"{name}=={one.version}\n"


def _system(platform: str) -> str:
    """Return `sys.platform` for a platform as pip names it."""
    return next((name for begin, name in _SYSTEMS.items() if platform.startswith(begin)), "linux")


def _listed(wheel: Path) -> str:
    return f"{sha256(wheel.read_bytes()).hexdigest()}  {wheel.name}"
