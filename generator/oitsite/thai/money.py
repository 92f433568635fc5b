"""Amounts of money as officers write them: 12,500, ๑๒,๕๐๐.๐๐ บาท, 12500.- or 27.7 ล้านบาท."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from oitsite.thai.digits import arabic

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?"
_AMOUNT = re.compile(rf"({_NUMBER})(?:\.?-)?\s*(?P<million>ล้าน)?\s*(?:บาท(?:ถ้วน)?)?")
# A number that touches digits or a slash belongs to a date or a house number.
_BARE_NUMBER = re.compile(rf"(?<![\d.,/])({_NUMBER})(?![\d/])")
_IN_BAHT = re.compile(rf"(?<![\d.,/])({_NUMBER})(?:\.?-)?\s*บาท")


@dataclass(frozen=True)
class Money:
    """An amount in its original wording; `baht` is None if the text gives no amount."""

    text: str
    baht: Decimal | None

    def __str__(self) -> str:
        return self.text if self.baht is None else format_amount(self.baht)


def parse_money(text: str) -> Money:
    """Return the amount that a text consists of; `baht` is None if it is anything else."""
    found = _AMOUNT.fullmatch(arabic(text).strip())
    if not found:
        return Money(text, None)
    return Money(text, _baht(found[1]) * (1_000_000 if found["million"] else 1))


def last_amount(text: str) -> Decimal | None:
    """Return the last amount in a text such as "ร้าน ก เสนอ 12,500 บาท", or None.

    Numbers followed by บาท take precedence over other numbers.
    """
    plain = arabic(text)
    found = _IN_BAHT.findall(plain) or _BARE_NUMBER.findall(plain)
    return _baht(found[-1]) if found else None


def format_amount(baht: Decimal) -> str:
    """Return an amount as shown in tables: 12,500.00."""
    return f"{baht:,.2f}"


def format_baht(baht: Decimal) -> str:
    """Return an amount as written in prose: 12,500 บาท, with satang if there are any."""
    return f"{baht:,.0f} บาท" if baht == int(baht) else f"{baht:,.2f} บาท"


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return `part` as a percentage of `whole`, to one decimal; 0 if `whole` is 0."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if whole else Decimal()


def _baht(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
