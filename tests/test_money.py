"""Sums of money in cells of tables, alone and within a text."""

from decimal import Decimal

import pytest

from oitsite.thai import last_sum, parse_money


@pytest.mark.parametrize(
    ("text", "baht"),
    [
        ("12500", "12500"),
        ("12,500", "12500"),
        ("๑๒,๕๐๐.๐๐", "12500.00"),
        ("12,500 บาท", "12500"),
        ("12,500.50 บาท", "12500.50"),
        ("12,500.-", "12500"),
        ("12,500 บาทถ้วน", "12500"),
        ("0", "0"),
        ("1,234,567.89", "1234567.89"),
    ],
)
def test_sum_as_officers_write_it(text: str, baht: str) -> None:
    assert parse_money(text).baht == Decimal(baht)


@pytest.mark.parametrize(
    "text", ["ยังไม่ลงนาม", "12,50", "1,2345", "12.500,00", "12.505", "12O00", "5 รายการ", "-500", ""]
)
def test_text_that_gives_no_sum(text: str) -> None:
    assert parse_money(text).baht is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [("12500", "12,500.00"), ("๑๒๕๐๐.๕", "12,500.50"), ("ยังไม่ลงนาม", "ยังไม่ลงนาม")],
)
def test_sum_is_shown_with_its_satang_and_words_as_they_are(text: str, shown: str) -> None:
    assert str(parse_money(text)) == shown


@pytest.mark.parametrize(
    ("text", "baht"),
    [
        ("ร้าน ก ตกลง 277,800 บาท", "277800"),
        ("ร้าน ก\n277,800.00", "277800.00"),
        ("ร้านที่ ๒ ราคา ๕,๐๐๐.- บาท", "5000"),
        ("บริษัท 2020 จำกัด 15,000 บาท เลขที่ 3", "15000"),
        ("ร้าน ก 4,500 บาท\nร้าน ข 4,200 บาท", "4200"),
        ("ร้าน ก", None),
        ("สัญญา 5/2568", None),
    ],
)
def test_last_sum_of_a_text(text: str, baht: str | None) -> None:
    assert last_sum(text) == (Decimal(baht) if baht else None)
