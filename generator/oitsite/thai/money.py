"""Sums of money as officers write them: 12,500 or ๑๒,๕๐๐.๐๐ บาท or 12500.- or 27.7 ล้านบาท."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from oitsite.thai.digits import arabic

_SUM = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?"
_WHOLE = re.compile(rf"({_SUM})(?:\.?-)?\s*(?P<million>ล้าน)?\s*(?:บาท(?:ถ้วน)?)?")
# A number of a name or an address is no sum: two digits at least, and none beside other digits.
_INSIDE = re.compile(rf"(?<![\d.,/])({_SUM})(?![\d/])")
_IN_BAHT = re.compile(rf"(?<![\d.,/])({_SUM})(?:\.?-)?\s*บาท")


@dataclass(frozen=True)
class Money:
    """A sum with its own wording; `baht` is None where words say why there is none."""

    text: str
    baht: Decimal | None

    def __str__(self) -> str:
        return self.text if self.baht is None else format_sum(self.baht)


def parse_money(text: str) -> Money:
    """Return the sum that the whole text gives, if it gives one."""
    found = _WHOLE.fullmatch(arabic(text).strip())
    if not found:
        return Money(text, None)
    return Money(text, _baht(found[1]) * (1_000_000 if found["million"] else 1))


def last_sum(text: str) -> Decimal | None:
    """Return the last sum in a text such as "ร้าน ก เสนอ 12,500 บาท", or None.

    A sum with its unit goes before other numbers.
    """
    plain = arabic(text)
    found = _IN_BAHT.findall(plain) or _INSIDE.findall(plain)
    return _baht(found[-1]) if found else None


def format_sum(baht: Decimal) -> str:
    """Return a sum as tables show it: 12,500.00."""
    return f"{baht:,.2f}"


def format_baht(baht: Decimal) -> str:
    """Return a sum as prose writes it: 12,500 บาท; satang where there are some."""
    return f"{baht:,.0f} บาท" if baht == int(baht) else f"{baht:,.2f} บาท"


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return what part of a whole is, of 100, to one decimal; nothing of nothing is nothing."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if whole else Decimal()


def _baht(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
