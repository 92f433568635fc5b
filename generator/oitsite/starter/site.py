"""ดับเบิลคลิกเปิดเมนู หรือสั่ง py site.py build."""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
EXE = VENV / ("bin/python", "Scripts/python.exe")[os.name == "nt"]
TAG = VENV / "oitsite.txt"


def _lock() -> str:
    text = "".join(lock.read_text("utf-8", "replace") for lock in HERE.glob("oitsite.lock"))
    return "".join(re.findall(r"^program: (\d[\w.]*)", text, re.M))


def _install(program: str, *source: str) -> int:
    near = [HERE / f"{at}oitsite-program" for at in ("", "../", "D:/", "E:/")]
    for usb in source or filter(Path.is_dir, near):
        return subprocess.call([sys.executable, Path(usb, "install.py"), VENV, program])
    pip: list[str | Path] = [EXE, "-m", "pip"]
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError:  # Debian
        venv.create(VENV, clear=True)
        pip = [sys.executable, "-m", "pip", "--python", EXE]
    return subprocess.call([*pip, "install", program])


def _main(source: list[str], command: list[str]) -> int:
    has = TAG.read_text() if TAG.is_file() else ""
    wanted = "" if "upgrade" in command else _lock() or has
    program = f"oitsite=={wanted}" if wanted.strip("0") else "oitsite"
    if (source or not wanted or wanted != has) and _install(program, *source):
        print("ติดตั้งไม่ได้ ดู README.md")
        return 2
    code = subprocess.call([EXE, "-Pm", "oitsite", *(command or ["menu"])], cwd=HERE)
    TAG.write_text(_lock() or has or "0")
    return code if code != 3 else _main(source, ["upgrade"]) or _main([], [])


if __name__ == "__main__":
    args = sys.argv[1:]
    n = 2 * (args[:1] == ["--from"])
    try:
        code = _main(args[1:n], args[n:])
    except (OSError, KeyboardInterrupt) as error:
        code = 2
        print(error)
    if code and not args:
        input("กด Enter")
    sys.exit(code)
