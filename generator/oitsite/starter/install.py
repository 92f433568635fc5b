"""Install oitsite from this folder, without a network: `python3 install.py VENV oitsite==1.0`.

`oitsite pack-program` writes this file beside the wheels, and `site.py` of a site runs it. Every
problem is reported before anything is changed.
"""

import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).resolve().parent
WHEELS = HERE / "wheels.txt"


def main(folder: Path, wanted: str) -> int:
    """Create the environment `folder` and install `wanted` into it, or print the problems."""
    if problems := list(_problems(wanted)):
        print("ติดตั้งจาก", HERE, "ไม่ได้ และยังไม่ได้เปลี่ยนอะไร")
        print(*problems, sep="\n")
        return 2
    print("กำลังติดตั้งโปรแกรม ใช้เวลาสักครู่ …", flush=True)
    venv.create(folder, clear=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = next(HERE.glob("pip-*.whl")) / "pip"
    offline = ("--no-index", "--find-links", HERE, "--disable-pip-version-check", "-q")
    # Run as modules of the environment, so that nothing of the system's Python is used.
    return subprocess.call([python, pip, "install", *offline, "pip", wanted])


def _problems(wanted: str) -> Iterator[str]:
    """Yield what is wrong with this folder, or why it does not fit this machine."""
    if not WHEELS.is_file():
        yield f"  ไม่พบ {WHEELS.name} กรุณาคัดลอกโฟลเดอร์ใหม่ทั้งโฟลเดอร์"
        return
    made_for, *lines = WHEELS.read_text(encoding="utf-8").splitlines()
    here = "Python {}.{} {}".format(*sys.version_info[:2], sys.platform)
    if made_for != f"# {here}":
        yield f"  โฟลเดอร์นี้ทำไว้สำหรับ {made_for.lstrip('# ')} แต่เครื่องนี้คือ {here}"
        return
    wheels = {line[66:]: line[:64] for line in lines}
    for name, digest in wheels.items():
        path = HERE / name
        if not path.is_file():
            yield f"  ไม่พบ {name} กรุณาคัดลอกโฟลเดอร์ใหม่ทั้งโฟลเดอร์"
        elif sha256(path.read_bytes()).hexdigest() != digest:
            yield f"  {name} เสีย กรุณาคัดลอกโฟลเดอร์ใหม่ทั้งโฟลเดอร์"
    yield from _other_version(wanted, wheels)


def _other_version(wanted: str, wheels: dict[str, str]) -> Iterator[str]:
    found = [re.match("oitsite-([^-]+)-", name) for name in wheels]
    has = next((one[1] for one in found if one), "")
    if wanted not in ("oitsite", f"oitsite=={has}"):
        yield f"  โฟลเดอร์นี้มี oitsite รุ่น {has} แต่ต้องใช้ {wanted} ถ้าจะใช้รุ่น {has} ให้สั่ง upgrade"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
