"""`oitsite add kind`: scaffold a new kind of record with its page, for developers of oitsite."""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import oitsite
from oitsite.commands import CLEAN, MISUSE, write
from oitsite.reading.theme import Theme, read_theme
from oitsite.starter.new_kind import NewKind

FOR_DEVELOPERS = True
HELP = "เพิ่มชนิดข้อมูลใหม่พร้อมหน้าเว็บ (สำหรับผู้พัฒนาโปรแกรม)"
_GOLDEN_PAGE = "tests/pages/test_golden.py::test_records_become_the_expected_pages"
_WHERE = "tests/docs/test_handbook_where.py"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("what", choices=("kind",), metavar="kind", help="ชนิดข้อมูล")
    parser.add_argument("name", help="ชื่อภาษาอังกฤษ เช่น award")
    parser.add_argument("--title", help="ชื่อภาษาไทย เช่น รางวัล")


def run(options: argparse.Namespace) -> int:
    """Write the files of the kind, and regenerate the files made from all kinds."""
    root = Path(oitsite.__file__).parents[2]
    kind = NewKind(options.name, options.title or f"ข้อมูล {options.name}")
    if problem := _problem(kind, root):
        print(problem, file=sys.stderr)
        return MISUSE
    files = kind.files()
    write(root, files)
    if failed := _complete(kind, root):
        print(failed, file=sys.stderr)
        return MISUSE
    print("เขียนแล้ว", *sorted(files), "", sep="\n")
    print(f"แก้ให้ตรงกับเรื่องจริง แล้วสั่ง python3 dev.py test ดูหน้าได้ที่ /{kind.name}/")
    return CLEAN


def _problem(kind: NewKind, root: Path) -> str | None:
    if not (root / "tests" / "pages" / "golden").is_dir():
        return "คำสั่งนี้สำหรับผู้พัฒนา ใช้ได้เฉพาะในโฟลเดอร์ของโครงการ oitsite"
    if problem := kind.problem({*_taken(read_theme())}):
        return problem
    existing = [file for file in kind.files() if (root / file).exists()]
    return f"มีไฟล์ {existing[0]} อยู่แล้ว ให้ใช้ชื่ออื่น" if existing else None


def _taken(theme: Theme) -> Iterator[str]:
    """Yield the page words and the address folders already in use."""
    yield from theme.words
    yield from theme.words["policies"]
    for topic in theme.words["topics"].values():
        yield from topic["pages"]


def _complete(kind: NewKind, root: Path) -> str | None:
    """Write the golden page, the handbook's table and the schemas; return what failed, if anything.

    This needs a new process, since the current one was started without the kind.
    """
    golden = (f"{_GOLDEN_PAGE}[{kind.name}]", _WHERE, "--write-golden")
    for command in (("pytest", "-q", "-n", "0", *golden), ("oitsite", "schema", str(root))):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=root, capture_output=True, encoding="utf-8"
        )
        if done.returncode:
            return f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return None
