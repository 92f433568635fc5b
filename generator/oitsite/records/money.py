"""Amounts of money in baht, as budgets and reports write them."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.values import filled, typed_text
from oitsite.thai import arabic

# 25,000 · 25,000.50 บาท · 27.7 ล้านบาท · 85,000.-
_AMOUNT = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\.-)?\s*(?P<million>ล้าน)?\s*(?:บาท)?"
)
_NONE = ("ไม่ใช้งบประมาณ", "ไม่ใช้", "ไม่มี")


def _baht(value: object) -> Decimal:
    text = filled(typed_text(value))
    if text in _NONE:
        return Decimal()
    found = _AMOUNT.fullmatch(arabic(text))
    if not found:
        raise PydanticCustomError("L101", "money", {"value": text})
    number = Decimal(found["number"].replace(",", ""))
    return number * 1_000_000 if found["million"] else number


Money = Annotated[Decimal, PlainValidator(_baht), WithJsonSchema({"type": "number"})]


def say_baht(amount: Decimal) -> str:
    """Return an amount as Thai prose writes it: 27,700,000 บาท; satang where there are some."""
    return f"{amount:,.0f} บาท" if amount == int(amount) else f"{amount:,.2f} บาท"


def say_budget(amount: Decimal) -> str:
    """Return a budget in words; one of nothing says that there is none, as the criteria ask."""
    return say_baht(amount) if amount else _NONE[0]


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return what part of a whole is, of 100, to one decimal; nothing of nothing is nothing."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if whole else Decimal()
