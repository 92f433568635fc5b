"""How many: a whole number as officers write it in statistics."""

import re
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.values import filled, typed_text
from oitsite.thai import arabic

_COUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)\s*(?:เรื่อง|ครั้ง|ราย|คน|คำขอ)?")


def count_in(text: str) -> int | None:
    """Return the number that the whole text gives (1,298 · ๑๒ เรื่อง), or None."""
    found = _COUNT.fullmatch(arabic(text).strip())
    return int(found[1].replace(",", "")) if found else None


def _count(value: object) -> int:
    text = filled(typed_text(value))
    number = count_in(text)
    if number is None:
        raise PydanticCustomError("Q101", "count", {"value": text})
    return number


Count = Annotated[int, PlainValidator(_count), WithJsonSchema({"type": "integer"})]
