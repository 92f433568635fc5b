"""Amounts of money as officers type them, and as pages and items say them."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from oitsite.records.fields.money import Money, format_budget
from oitsite.thai import format_baht, last_amount, parse_money, percent

MONEY = TypeAdapter(Money)


@pytest.mark.parametrize(
    ("typed", "baht"),
    [
        ("25000", "25000"),
        ("25,000", "25000"),
        ("๒๕,๐๐๐ บาท", "25000"),
        ("25,000.-", "25000"),
        ("11,900,000.50 บาท", "11900000.50"),
        ("27.7 ล้านบาท", "27700000"),
        ("1.25 ล้าน", "1250000"),
        ("0", "0"),
        ("ไม่ใช้งบประมาณ", "0"),
        ("ไม่มี", "0"),
    ],
)
def test_amount_is_read_as_baht(typed: str, baht: str) -> None:
    assert MONEY.validate_python(typed) == Decimal(baht)


@pytest.mark.parametrize("typed", ["", "-", "แปดหมื่น", "25,00", "25 000", "-500", "1.2.3", "25 พัน"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        MONEY.validate_python(typed)


@pytest.mark.parametrize(
    ("baht", "said", "as_budget"),
    [
        ("27700000.0", "27,700,000 บาท", "27,700,000 บาท"),
        ("11900000.5", "11,900,000.50 บาท", "11,900,000.50 บาท"),
        ("0", "0 บาท", "ไม่ใช้งบประมาณ"),
    ],
)
def test_amount_is_said(baht: str, said: str, as_budget: str) -> None:
    assert (format_baht(Decimal(baht)), format_budget(Decimal(baht))) == (said, as_budget)


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [("27.7", "62.4", "44.4"), ("1", "8", "12.5"), ("0.25", "100", "0.3"), ("5", "0", "0")],
)
def test_share_has_one_decimal(part: str, whole: str, share: str) -> None:
    assert percent(Decimal(part), Decimal(whole)) == Decimal(share)


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
    assert last_amount(text) == (Decimal(baht) if baht else None)
