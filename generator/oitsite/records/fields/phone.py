"""Telephone numbers as officers write them."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.fields.values import filled, typed_text
from oitsite.thai import arabic


@dataclass(frozen=True)
class Phone:
    """A Thai telephone number: `digits` to dial, `tail` for an extension or further lines."""

    digits: str
    tail: str = ""

    @property
    def tel(self) -> str:
        """The number for a `tel:` link."""
        return self.digits

    def __str__(self) -> str:
        return " ".join(filter(None, (self._grouped(), self.tail)))

    def in_english(self) -> "Phone":
        """Return the number with the Thai word before its extension or last line in English."""
        return Phone(self.digits, self.tail.replace("ต่อ", "ext.").replace("ถึง", "to"))

    def _grouped(self) -> str:
        digits = self.digits
        if len(digits) == 9:
            return f"{digits[0]} {digits[1:5]} {digits[5:]}"
        if len(digits) == 10 and digits[0] == "0":
            return f"{digits[:2]} {digits[2:6]} {digits[6:]}"
        return digits


_EXTENSION = re.compile(r"\s*(ต่อ|กด|ถึง|#|ext\.?)\s*([0-9, -]+)$", re.IGNORECASE)
# Nine digits with an area code, ten for a mobile telephone, a hotline, a freephone number.
_NUMBER_PLAN = re.compile(r"0[0-57][0-9]{7}|0[689][0-9]{8}|1[0-9]{2,3}|1800[0-9]{6}")
# "0-5469-3061-2" is the line 0 5469 3061 and the next one; nine digits never begin a mobile number.
_MORE_LINES = re.compile(r"^(0[2-7]\d{7})-(\d)$")


def _phone(value: object) -> Phone:
    text = arabic(filled(typed_text(value)))
    extension = _EXTENSION.search(text)
    number = text[: extension.start()] if extension else text
    joint = "ถึง" if extension and extension[1] == "ถึง" else "ต่อ"
    tail = f"{joint} {extension[2].strip()}" if extension else ""
    number = re.sub(r"^(?:โทรศัพท์|โทรสาร|โทร|สายด่วน)\.?\s*:?\s*", "", number)
    number = re.sub(r"^\+66[\s-]*(?:\(0\)|0)?[\s-]*", "0", number)
    if more := _MORE_LINES.match(re.sub(r"[\s.()]|-(?!\d$)", "", number)):
        number, tail = more[1], f"ถึง {more[2]}"
    digits = re.sub(r"[\s.()-]", "", number)
    if not _NUMBER_PLAN.fullmatch(digits):
        raise PydanticCustomError("V104", "phone", {"value": text})
    return Phone(digits, tail)


PhoneNumber = Annotated[Phone, PlainValidator(_phone), WithJsonSchema({"type": "string"})]
