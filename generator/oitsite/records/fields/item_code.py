"""Codes of instruments (IIT, EIT, OIT) and of their questions and items (I7, E10, O42)."""

import re
from typing import Annotated, Literal

from oitsite.records.fields.forms import AlsoWritten
from oitsite.thai import arabic

InstrumentCode = Literal["IIT", "EIT", "OIT"]


def _instrument(value: object) -> object:
    """Read an instrument's official name by the code in it: แบบวัด … (EIT)."""
    named = re.findall(r"IIT|EIT|OIT", value.upper()) if isinstance(value, str) else []
    return named[0] if len(set(named)) == 1 else value


Instrument = Annotated[InstrumentCode, AlsoWritten(_instrument)]

_CODE = re.compile(r"(?:ข้อ)?[\s_]*([IEO]|0)[\s_]*(\d{1,2})(?!\d)\.?", re.IGNORECASE)
_NEXT_CODE = re.compile(r"\s*(?:และ|,|/)\s*(?=ข้อ|[IEO0][\s_]*\d)", re.IGNORECASE)


def item_codes(text: str) -> tuple[tuple[str, ...], str]:
    """Return the codes of questions and items at the beginning of a text, and the rest of it.

    Codes come in one form (I7, E10, O42); the letter O is often typed as a zero of either kind
    (`๐42`, `0๒๑`, `ข้อ_020`). "ข้อ E6 และ E7 : ควร…" gives E6, E7 and "ควร…".
    """
    codes: list[str] = []
    plain, at = arabic(text), 0
    while found := _CODE.match(plain, at):
        codes.append(f"{found[1].upper().replace('0', 'O')}{int(found[2])}")
        joint = _NEXT_CODE.match(plain, found.end())
        at = joint.end() if joint else found.end()
        if not joint:
            break
    return tuple(codes), text[at:].lstrip(" :.") if codes else text
