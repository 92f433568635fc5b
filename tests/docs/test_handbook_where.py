"""The handbook's page on what lies where is written from the kinds of records.

After a kind was added or described anew:
`pytest tests/docs/test_handbook_where.py --write-golden`.
"""

from collections.abc import Iterable, Iterator

import pytest

from oitsite.records import Record, kinds
from support.places import ROOT

FILE = ROOT / "generator" / "handbook" / "where.md"
OF_A_YEAR, CONTENT = "content/{year}/", "content/"
HEAD = """# อะไรอยู่ที่ไหน

หน้านี้เขียนจากชนิดข้อมูลทั้งหมดที่โปรแกรมรู้จัก มีเฉพาะไฟล์ที่หน่วยงานใช้ก็พอ
"""
TABLE = "| ที่ | ชนิดไฟล์ | คืออะไร |\n| --- | --- | --- |\n"
OTHERS = """| `content/files/` | ทุกชนิด | เอกสารและภาพ เผยแพร่เฉพาะไฟล์ที่มีข้อมูลอ้างชื่อ |
| `content/pages/` | `.md` | หน้าเขียนเองอื่น ๆ |
| `theme/` | | รูปแบบหน้าเว็บ |
| `site/` | | เว็บไซต์ที่สร้างเสร็จ นำทั้งโฟลเดอร์ขึ้นโฮสต์ได้เลย |

ไฟล์สำรอง ไฟล์ร่าง และไฟล์ที่วางผิดที่ จะไม่ถูกเผยแพร่
"""


def row(kind: type[Record], folder: str) -> str:
    """Return the line of a kind: a folder with a file for each record, or one file."""
    endings = [ending for ending in kind.endings if ending != "yaml"]
    path = kind.files.removeprefix(folder)
    place = path.removesuffix("{id}") if "{id}" in path else f"{path}.{endings[0]}"
    types = " ".join(f"`.{ending}`" for ending in endings)
    return f"| `{place}` | {types} | {kind.description} |\n"


def rows(some: Iterable[type[Record]], folder: str = "") -> Iterator[str]:
    return (row(kind, folder) for kind in sorted(some, key=lambda kind: kind.files))


def where_page() -> Iterator[str]:
    of_a_year = {kind for kind in kinds() if kind.files.startswith(OF_A_YEAR)}
    in_content = {kind for kind in kinds() if kind.files.startswith(CONTENT)} - of_a_year
    yield HEAD
    yield "\n## ข้อมูลของปี\n\nอยู่ใน `content/` โฟลเดอร์ของแต่ละปีงบประมาณ เช่น `content/2569/`\n\n"
    yield TABLE
    yield from rows(of_a_year, OF_A_YEAR)
    yield "\n## ข้อมูลที่ใช้ทุกปี\n\nอยู่ใน `content/`\n\n"
    yield TABLE
    yield from rows(in_content, CONTENT)
    yield "\n## การตั้งค่า เอกสาร และรูปแบบ\n\n"
    yield TABLE
    yield from rows({*kinds()} - of_a_year - in_content)
    yield OTHERS


def test_page_of_places_is_current(request: pytest.FixtureRequest) -> None:
    page = "".join(where_page())
    if request.config.getoption("--write-golden"):
        FILE.write_text(page, encoding="utf-8", newline="\n")
    assert page == FILE.read_text(encoding="utf-8")
