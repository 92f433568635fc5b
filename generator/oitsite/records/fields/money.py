"""Amounts of money in baht, as budgets and reports must state them."""

from decimal import Decimal
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.fields.values import filled, typed_text
from oitsite.thai import format_baht, parse_money

_NONE = ("ไม่ใช้งบประมาณ", "ไม่ใช้", "ไม่มี")


def _baht(value: object) -> Decimal:
    text = filled(typed_text(value))
    baht = Decimal() if text in _NONE else parse_money(text).baht
    if baht is None:
        raise PydanticCustomError("L101", "money", {"value": text})
    return baht


Money = Annotated[Decimal, PlainValidator(_baht), WithJsonSchema({"type": "number"})]


def format_budget(amount: Decimal) -> str:
    """Return a budget in words; 0 is worded as "no budget used", as the criteria require."""
    return format_baht(amount) if amount else _NONE[0]
