"""Thai and Arabic numerals: what a page shows of each, and what it leaves alone."""

import pytest

from oitsite.thai import Numerals, arabic, in_numerals


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("๐๑๒๓๔๕๖๗๘๙", "0123456789"),
        ("ปี ๒๕๖๘", "ปี 2568"),
        ("๑ ต.ค. 2568", "1 ต.ค. 2568"),
        ("ไม่มีตัวเลข", "ไม่มีตัวเลข"),
        ("", ""),
    ],
)
def test_thai_digits_are_read_as_arabic_ones(typed: str, read: str) -> None:
    assert arabic(typed) == read


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ภายใน 15 วัน", "ภายใน ๑๕ วัน"),
        ("๗ วันทำการ", "๗ วันทำการ"),
        ("โทร. 053-112233", "โทร. ๐๕๓-๑๑๒๒๓๓"),
        ("08.30-16.30 น.", "๐๘.๓๐-๑๖.๓๐ น."),
        ("", ""),
    ],
)
def test_page_in_thai_numerals_turns_every_number(text: str, shown: str) -> None:
    assert in_numerals(text, "thai") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ข้อ O27 ลำดับ 3", "ข้อ O27 ลำดับ ๓"),
        ("ข้อ O๒๗ กับ I๗ ใน 3 วัน", "ข้อ O27 กับ I7 ใน ๓ วัน"),
        ("ส่ง a1@town.example ใน 3 วัน", "ส่ง a1@town.example ใน ๓ วัน"),
        ("ดู https://town.example/2568?p=1#n2 ปี 2568", "ดู https://town.example/2568?p=1#n2 ปี ๒๕๖๘"),
        ("โควิด COVID-19 ปี 2563", "โควิด COVID-19 ปี ๒๕๖๓"),
        ("กระดาษA4 2 แผ่น", "กระดาษA4 ๒ แผ่น"),
    ],
)
def test_what_a_reader_copies_keeps_arabic_digits(text: str, shown: str) -> None:
    assert in_numerals(text, "thai") == shown


def test_page_in_arabic_numerals_turns_thai_ones() -> None:
    assert in_numerals("๓ ข้อ ใน ๒๐ วัน: O๔๒", "arabic") == "3 ข้อ ใน 20 วัน: O42"


@pytest.mark.parametrize("numerals", ["thai", "arabic"])
def test_shown_text_shows_the_same_again(numerals: Numerals) -> None:
    shown = in_numerals("๓ ข้อ 20 วัน O42 a1@town.example", numerals)
    assert in_numerals(shown, numerals) == shown
