"""Codes of questions and items, with the letter O typed as a zero or not."""

import pytest

from oitsite.records.fields.item_code import item_codes


@pytest.mark.parametrize(
    ("typed", "codes", "rest"),
    [
        ("I7", ("I7",), ""),
        ("i 7", ("I7",), ""),
        ("E10", ("E10",), ""),
        ("E๐๕", ("E5",), ""),
        ("๐42", ("O42",), ""),
        ("042", ("O42",), ""),
        ("0๒๑", ("O21",), ""),
        ("ข้อ_020", ("O20",), ""),
        ("ข้อ o42", ("O42",), ""),
        ("E6 และ E7", ("E6", "E7"), ""),
        ("ข้อ E6, ข้อ E7 / I20 : ควรปรับปรุง", ("E6", "E7", "I20"), "ควรปรับปรุง"),
        ("O38. แสดงผลปี 2567", ("O38",), "แสดงผลปี 2567"),
        ("17", (), "17"),
        ("I007", (), "I007"),
        ("O123", (), "O123"),
        ("ประชาชนไม่ทราบช่องทาง E7", (), "ประชาชนไม่ทราบช่องทาง E7"),
        ("Internet ช้า", (), "Internet ช้า"),
        ("", (), ""),
    ],
)
def test_codes_of_questions_and_items_are_read_off_the_beginning(
    typed: str, codes: tuple[str, ...], rest: str
) -> None:
    assert item_codes(typed) == (codes, rest)
