"""Set up and run the project with nothing but Python."""

import hashlib
import itertools
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
TESTS = ROOT / "tests"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SETTINGS = {
    "PYTHONUTF8": "1",  # so that a Windows console need not know Thai
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}
USAGE = """python3 dev.py build   สร้างเว็บไซต์ไว้ในโฟลเดอร์ site
python3 dev.py serve   ดูตัวอย่างที่ http://127.0.0.1:8000 (หยุดด้วย Ctrl+C)
python3 dev.py check   ตรวจข้อมูล
python3 dev.py --help  คำสั่งอื่นทั้งหมด
(ใน Windows พิมพ์ py แทน python3)"""
PYTEST = ("pytest", "-n", "auto", "--dist", "worksteal")
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    PYTEST,
)
# Only what runs in pytest's own process can be counted: no browser and no host.
COVERAGE = ("--cov", "--cov-report=term", "--ignore=tests/browser", "--ignore=tests/build")


def run(*command: str) -> int:
    """Run a module of the environment and return its exit code."""
    return subprocess.call([str(PYTHON), "-m", *command], cwd=ROOT, env={**os.environ, **SETTINGS})


def make_environment() -> None:
    """Make .venv with a pip in it; Debian's Python may have neither ensurepip nor its own pip."""
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, SystemExit):
        venv.create(VENV, clear=True)
        bootstrap = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "pip"]
        if subprocess.call(bootstrap, cwd=ROOT):
            sys.exit(
                "สร้าง .venv ไม่ได้ กรุณาติดตั้ง python3-venv ก่อน (sudo apt install python3-venv)\n"
                "Cannot make .venv: install python3-venv first."
            )


def install(extras: str) -> None:
    """Install the project and what it needs, unless the same was installed before."""
    files = (ROOT / "pyproject.toml", ROOT / "constraints.txt")
    wanted = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    stamp = VENV / f"installed{extras}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    if not PYTHON.is_file() or subprocess.call([str(PYTHON), "-c", "import pip"]):
        make_environment()
    print("กำลังติดตั้งโปรแกรมที่ต้องใช้ (ครั้งแรกใช้เวลาสักครู่) …", flush=True)
    if run("pip", "install", "--quiet", "-c", "constraints.txt", "-e", f".{extras}"):
        sys.exit("ติดตั้งไม่สำเร็จ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ต\nCould not install.")
    stamp.write_text(wanted)


def test() -> int:
    """Run linter, types and tests, all of them whatever fails."""
    failed = [check for check in CHECKS if run(*check)]
    if failed:
        print("ไม่ผ่าน / failed:", ", ".join(" ".join(check) for check in failed))
    return bool(failed)


def part(name: str) -> str:
    """Return where a part of the tests lies, given its folder, its file or a test in it."""
    file, *inside = name.replace("\\", "/").removeprefix("tests/").split("::")
    if not (TESTS / file).exists():
        folders = sorted({path.parent.name for path in TESTS.glob("*/test_*.py")})
        sys.exit(
            f"ไม่มี {name} ในโฟลเดอร์ tests\n"
            f"ใช้: python3 dev.py test [ส่วนที่ต้องการทดสอบ ...] [-k คำในชื่อการทดสอบ]\n"
            f"ส่วนที่มี: {' '.join(folders)}"
        )
    return "::".join([str(TESTS / file), *inside])


def parts(arguments: list[str]) -> list[str]:
    """Return what pytest is to run: parts of the tests, then options of its own."""
    names = list(itertools.takewhile(lambda argument: not argument.startswith("-"), arguments))
    return [*map(part, names), *arguments[len(names) :]]


def screenshots(arguments: list[str]) -> int:
    """Draw every type of page of the built site into the folder screenshots."""
    command = [str(PYTHON), "tests/screenshots.py", *arguments]
    return run("mkdocs", "build") or subprocess.call(command, cwd=ROOT)


def main(arguments: list[str]) -> int:
    """Run one of the commands; what follows it goes to MkDocs, oitsite or pytest."""
    command, *rest = arguments or [""]
    if command == "test":
        chosen = parts(rest)
        install("[test]")
        return run(*PYTEST, *chosen) if chosen else test()
    if command == "coverage":
        install("[test]")
        return run(*PYTEST, *COVERAGE)
    if command == "screenshots":
        install("[test]")
        return screenshots(rest)
    if not command:
        print(USAGE)
        return 2
    install("")
    program = "mkdocs" if command == "serve" else "oitsite"
    return run(program, command, *rest)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be set to UTF-8, and Thai must not end in a traceback.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:  # the usual end of serve
        sys.exit(130)
