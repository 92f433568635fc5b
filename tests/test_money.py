"""Amounts of money as officers type them, and as pages and items say them."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from oitsite.records.money import Money, percent, say_baht, say_budget

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
    assert (say_baht(Decimal(baht)), say_budget(Decimal(baht))) == (said, as_budget)


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [("27.7", "62.4", "44.4"), ("1", "8", "12.5"), ("0.25", "100", "0.3"), ("5", "0", "0")],
)
def test_share_has_one_decimal(part: str, whole: str, share: str) -> None:
    assert percent(Decimal(part), Decimal(whole)) == Decimal(share)
