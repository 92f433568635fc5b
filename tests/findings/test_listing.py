"""The listing of a run: grouped by gravity, in order, each finding once, in two languages."""

from itertools import permutations

import pytest

from oitsite.findings import Finding, Level, Place
from oitsite.findings.catalogue import Language
from oitsite.findings.listing import Listing

ERROR = Finding(Place("b.yml", 2, 1), "R102", {"key": "titel", "meant": "title"})
LATER_ERROR = Finding(Place("b.yml", 10, 1), "R102", {"key": "perid", "meant": "period"})
ERROR_TO_THE_RIGHT = Finding(Place("b.yml", 2, 9), "V110", {"key": "number", "value": "สี่"})
ERROR_OF_ANOTHER_FILE = Finding(Place("c.yml"), "F109")
WARNING = Finding(Place("a.yml"), "M103")
ADVICE = Finding(Place("a.pdf"), "D103")
ALL = (ERROR, ERROR_TO_THE_RIGHT, LATER_ERROR, ERROR_OF_ANOTHER_FILE, WARNING, ADVICE)

THAI = """\
ต้องแก้ก่อนเผยแพร่ (4)
b.yml:2:1  R102  ไม่รู้จัก titel: หมายถึง title: หรือไม่ → แก้เป็น title:
b.yml:2:9  V110  number ต้องเป็นตัวเลข ไม่ใช่ สี่ → ใส่ตัวเลขอย่างเดียว เช่น 4
b.yml:10:1  R102  ไม่รู้จัก perid: หมายถึง period: หรือไม่ → แก้เป็น period:
c.yml:1:1  F109  ไฟล์ว่าง ไม่มีข้อมูล → ใส่ข้อมูล หรือลบไฟล์

ควรแก้ เพราะอาจไม่ได้คะแนน (1) แก้ข้างบนก่อน บางรายการจะหายไปเอง
a.yml:1:1  M103  ไม่มีผู้รับผิดชอบ → เพิ่ม responsible: เป็นชื่อสำนักหรือกอง

ข้อแนะนำ (1)
a.pdf:1:1  D103  เอกสารนี้จะไม่ถูกเผยแพร่ เพราะไม่มีข้อมูลใดอ้างถึง → อ้างชื่อไฟล์ในข้อมูล (file: …) หรือลบถ้าไม่ใช้"""

ENGLISH = """\
To be mended before publishing (4)
b.yml:2:1  R102  titel: is not known; did you mean title: ? → change it to title:
b.yml:2:9  V110  number must be a number, not สี่ → write digits only, as 4
b.yml:10:1  R102  perid: is not known; did you mean period: ? → change it to period:
c.yml:1:1  F109  The file is empty → fill it in, or delete it

To be mended, or points may be lost (1); mend the above first, and some of these go
a.yml:1:1  M103  Nobody is responsible → add responsible: with the name of a unit

Advice (1)
a.pdf:1:1  D103  This document is not published: no record names it → \
name it in a record (file: …), or delete it"""


@pytest.mark.parametrize(("language", "text"), [("th", THAI), ("en", ENGLISH)])
def test_report_is_grouped_by_gravity_and_ordered_by_place(language: Language, text: str) -> None:
    assert Listing.of(reversed(ALL)).text(language) == text


def test_report_is_the_same_in_whatever_order_things_were_found() -> None:
    for order in permutations(ALL):
        assert Listing.of(order).findings == ALL


def test_same_finding_is_told_once() -> None:
    again = Finding(Place("b.yml", 2, 1), "R102", {"meant": "title", "key": "titel"})
    assert Listing.of([ERROR, WARNING, again]).findings == (ERROR, WARNING)


def test_findings_at_one_place_that_differ_are_all_told() -> None:
    other = Finding(ERROR.place, "R102", {"key": "titel", "meant": "time"})
    assert len(Listing.of([ERROR, other, Finding(ERROR.place, "F109")]).findings) == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [("th", "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้"), ("en", "Checked: nothing to mend")],
)
def test_report_of_nothing_says_so(language: Language, text: str) -> None:
    assert Listing.of([]).text(language) == text


@pytest.mark.parametrize(
    ("findings", "stops", "clean"),
    [
        ([], False, True),
        ([ADVICE], False, True),
        ([ADVICE, WARNING], False, False),
        ([ADVICE, WARNING, ERROR], True, False),
        ([ERROR], True, False),
    ],
)
def test_errors_stop_the_build_and_only_advice_is_clean(
    findings: list[Finding], stops: bool, clean: bool
) -> None:
    listing = Listing.of(findings)
    assert (listing.has_errors, listing.clean) == (stops, clean)


def test_findings_of_a_level_are_given_in_order() -> None:
    listing = Listing.of(reversed(ALL))
    assert listing.at(Level.ERROR) == ALL[:4]
    assert listing.at(Level.WARNING) == (WARNING,)
    assert listing.at(Level.ADVICE) == (ADVICE,)


@pytest.mark.parametrize(
    ("lightest", "codes"),
    [
        (Level.ERROR, ["R102", "F109"]),
        (Level.WARNING, ["R102", "F109", "M103"]),
        (Level.ADVICE, ["R102", "F109", "M103", "D103"]),
    ],
)
def test_report_tells_down_to_a_level(lightest: Level, codes: list[str]) -> None:
    text = Listing.of([ADVICE, ERROR, WARNING, ERROR_OF_ANOTHER_FILE]).text("th", lightest)
    assert [line.split("  ")[1] for line in text.splitlines() if "  " in line] == codes


THAI_ALIKE = """\
ข้อแนะนำ (5)
content/a.yml:2:1  F130  ยังเป็นร่าง จึงไม่เผยแพร่ → กรอกแล้วลบ # หน้าบรรทัด หรือลบไฟล์ถ้าไม่ใช้
content/files/a.pdf:1:1  D103  เอกสารนี้จะไม่ถูกเผยแพร่ เพราะไม่มีข้อมูลใดอ้างถึง → \
อ้างชื่อไฟล์ในข้อมูล (file: …) หรือลบถ้าไม่ใช้
F130  ยังเป็นร่าง จึงไม่เผยแพร่ (3 ไฟล์) → กรอกแล้วลบ # หน้าบรรทัด หรือลบไฟล์ถ้าไม่ใช้
  content/  laws.yml
  content/2569/  risks.yml, scores.yml"""


def test_what_several_files_are_advised_alike_is_said_once_and_names_each() -> None:
    files = ("content/2569/risks.yml", "content/laws.yml", "content/2569/scores.yml")
    drafts = [Finding(Place(file), "F130") for file in files]
    others = [
        Finding(Place("content/a.yml", 2), "F130"),
        Finding(Place("content/files/a.pdf"), "D103"),
    ]
    assert Listing.of([*drafts, *others]).text("th") == THAI_ALIKE


@pytest.mark.parametrize("typed", ["{meant}", "{0}", "{", "}}", "%s", "\\1"])
def test_text_of_the_webmaster_is_quoted_as_it_is(typed: str) -> None:
    finding = Finding(Place("a.yml"), "R102", {"key": typed, "meant": "title"})
    text = Listing.of([finding]).text("en").splitlines()[1]
    assert (
        text
        == f"a.yml:1:1  R102  {typed}: is not known; did you mean title: ? → change it to title:"
    )
