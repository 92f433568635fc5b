"""The handbook's page on what each finding means is written from the catalogue.

After a code was added or reworded: `pytest tests/docs/test_handbook_findings.py --write-golden`.
"""

import re
from collections.abc import Iterator
from itertools import groupby

import pytest

from oitsite.findings import Level
from oitsite.findings.catalogue import Code, catalogue
from support.places import ROOT

FILE = ROOT / "generator" / "handbook" / "findings.md"
LETTERS = {
    "A": "การเข้าถึงของทุกคน",
    "B": "เนื้อหาที่เขียนด้วย Markdown",
    "C": "ช่องทางร้องเรียนและแนวปฏิบัติ",
    "D": "เอกสารแนบ",
    "E": "ผู้บริหาร",
    "F": "ไฟล์ ตาราง และร่าง",
    "G": "ไม่รับของขวัญ จริยธรรม การมีส่วนร่วม และคู่มือ",
    "H": "ความเสี่ยงการทุจริต",
    "I": "การนำเข้าไฟล์",
    "J": "จัดซื้อจัดจ้าง",
    "K": "แบบสำรวจ",
    "L": "แผนและรายงานผลของแผน",
    "M": "มาตรการและรายงานผล",
    "N": "ข่าวและโครงสร้าง",
    "O": "ข้อ OIT",
    "P": "ช่วงเวลา",
    "Q": "สถิติ",
    "R": "รูปแบบของข้อมูล",
    "S": "ผลการประเมิน",
    "T": "จากข้อเสนอแนะถึงมาตรการ",
    "U": "ชื่อสำนักและกอง",
    "V": "วันที่ หมายเลข ที่อยู่ และค่าอื่น",
    "W": "ถ้อยคำ",
    "X": "ภาษาอังกฤษ",
    "Y": "การเขียน YAML",
    "Z": "การค้นหา",
}
LEVELS = {Level.ERROR: "ต้องแก้", Level.WARNING: "ควรแก้", Level.ADVICE: "แนะนำ"}
HEAD = """# ความหมายของรหัสที่ตรวจพบ

หน้านี้เขียนจากรายการรหัสของโปรแกรม เครื่องหมาย … คือชื่อหรือค่าที่โปรแกรมจะบอกเมื่อตรวจพบ
ตัวอย่างที่ผิดและที่ถูกของแต่ละรหัส ถามได้ เช่น

```sh
py site.py explain M103
```

**ต้องแก้** สร้างเว็บไซต์ไม่ได้จนกว่าจะแก้ **ควรแก้** เพราะอาจไม่ได้คะแนน **แนะนำ** อ่านแล้วตัดสินใจเอง
"""


def cell(text: str) -> str:
    """Return a text as it stands in a table of Markdown."""
    return re.sub(r"([|<*])", r"\\\1", re.sub(r"\{\w+\}", "…", text))


def row(code: Code) -> str:
    said = code.sentences["th"]
    return f"| {code.name} | {LEVELS[code.level]} | {cell(said.what)} | {cell(said.do)} |\n"


def findings_page() -> Iterator[str]:
    letters = groupby(catalogue().values(), key=lambda code: code.name[0])
    rows = {letter: [row(code) for code in codes] for letter, codes in letters}
    yield HEAD
    yield "\n| ขึ้นต้นด้วย | เรื่อง |\n| --- | --- |\n"
    yield from (f"| [{letter}](#{letter.lower()}) | {LETTERS[letter]} |\n" for letter in rows)
    for letter, lines in rows.items():
        yield f"\n## {letter}\n\n{LETTERS[letter]}\n\n"
        yield "| รหัส | ระดับ | สิ่งที่พบ | วิธีแก้ |\n| --- | --- | --- | --- |\n"
        yield from lines


def test_page_of_findings_is_current(request: pytest.FixtureRequest) -> None:
    page = "".join(findings_page())
    if request.config.getoption("--write-golden"):
        FILE.write_text(page, encoding="utf-8", newline="\n")
    assert page == FILE.read_text(encoding="utf-8")
