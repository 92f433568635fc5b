"""The types of single values in records: read as typed text, kept as what they mean.

A validator raises `PydanticCustomError` with the code of the finding as its type.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.thai import FiscalYear, Period, arabic, clean, parse_date, parse_period

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""What a page's address is made of: small Latin letters, digits and hyphens."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("R103" if value is not None else "R105", "text")
    return value


def _filled(value: str) -> str:
    value = clean(value)
    if not value:
        raise PydanticCustomError("R105", "empty")
    return value


OneOrMore = BeforeValidator(lambda value: [value] if isinstance(value, str | dict) else value)
"""Reads a single value as a list of one."""


def from_text(key: str) -> BeforeValidator:
    """Read a bare text as a mapping that has it under `key`."""
    return BeforeValidator(lambda value: {key: value} if isinstance(value, str) else value)


Text = Annotated[str, BeforeValidator(_text), AfterValidator(_filled)]
"""Text in one spelling; a line that begins with "- " is an item of a list inside it."""

TextList = Annotated[tuple[Text, ...], OneOrMore]
"""One text or a list of texts."""


class Unit(str):
    """The name of a unit of the organisation, as `units:` in site_config.yml spells it."""

    __slots__ = ()


class DocumentPath(str):
    """A file below content/files/, with forward slashes."""

    __slots__ = ()


def _unit(value: object) -> Unit:
    return Unit(_filled(_text(value)))


def _units(value: object) -> object:
    """Read the cell of a table, in which units stand in lines or between commas, as a list."""
    if not isinstance(value, str):
        return value
    parts = (re.sub(r"^\s*[-–•]\s*", "", part).strip() for part in re.split(r"[,\n]", value))
    return [part for part in parts if part] or [value]


def _document_path(value: object) -> DocumentPath:
    # The name must stay as the disk has it, so it is not brought into one spelling.
    path = _text(value).strip().replace("\\", "/").removeprefix("./")
    path = path.removeprefix("content/files/").removeprefix("files/")
    if not path or path.startswith("/") or ":" in path or ".." in path.split("/"):
        raise PydanticCustomError("V113", "path", {"path": path})
    return DocumentPath(path)


_STRING = WithJsonSchema({"type": "string"})
UnitName = Annotated[Unit, PlainValidator(_unit), _STRING]
UnitNames = Annotated[tuple[UnitName, ...], BeforeValidator(_units)]
DocumentFile = Annotated[DocumentPath, PlainValidator(_document_path), _STRING]


def _date(value: object) -> date:
    text = _filled(_text(value))
    try:
        day = parse_date(text)
    except ValueError:
        raise PydanticCustomError("V102", "date", {"value": text}) from None
    if day is None:
        raise PydanticCustomError("V101", "date", {"value": text})
    return day


def _period(value: object, info: ValidationInfo) -> Period:
    text = _filled(_text(value))
    year: FiscalYear | None = (info.context or {}).get("year")
    try:
        return parse_period(text, year)
    except ValueError:
        raise PydanticCustomError("V102", "period", {"value": text}) from None


ThaiDate = Annotated[date, PlainValidator(_date), _STRING]
ThaiPeriod = Annotated[Period, PlainValidator(_period), _STRING]


def _fiscal_year(value: object) -> FiscalYear:
    text = arabic(_filled(_text(value)))
    if not re.fullmatch(r"2[45][0-9][0-9]", text):
        raise PydanticCustomError("V107", "year", {"value": text})
    return FiscalYear(int(text))


# As copied from a table: ๓ · ๓. · ตัวชี้วัดที่ ๓ การใช้อำนาจ
_NUMBER = re.compile(r"(?:[^\d:]*?ที่\s*)?(\d{1,4})(?:[.)]?|\s+\D+)")


def _whole_number(value: object) -> int:
    text = _filled(_text(value))
    found = _NUMBER.fullmatch(arabic(text))
    if not found:
        raise PydanticCustomError("V110", "number", {"value": text})
    return int(found[1])


_WORDS = {"yes": True, "true": True, "ได้": True, "ใช่": True, "มี": True}
_WORDS |= {"no": False, "false": False, "ไม่ได้": False, "ไม่ใช่": False, "ไม่": False, "ไม่มี": False}


def _yes_no(value: object) -> bool:
    text = _filled(_text(value))
    if text.casefold() not in _WORDS:
        raise PydanticCustomError("V111", "yes or no", {"value": text})
    return _WORDS[text.casefold()]


def matching(pattern: str, code: str) -> PlainValidator:
    """Read text of a form; `code` is the finding for text of another."""

    def check(value: object) -> str:
        text = _filled(_text(value))
        if not re.fullmatch(pattern, text):
            raise PydanticCustomError(code, "form", {"value": text})
        return text

    return PlainValidator(check)


Year = Annotated[FiscalYear, PlainValidator(_fiscal_year), _STRING]
WholeNumber = Annotated[int, PlainValidator(_whole_number), WithJsonSchema({"type": "integer"})]
YesNo = Annotated[bool, PlainValidator(_yes_no), _STRING]
Slug = Annotated[str, matching(SLUG, "V108"), _STRING]
Colour = Annotated[str, matching(r"#[0-9a-fA-F]{6}", "V112"), _STRING]

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def _email(value: object) -> str:
    text = re.sub(r"^e-?mail\s*:\s*", "", _filled(_text(value)), flags=re.IGNORECASE)
    if not _EMAIL.fullmatch(text):
        raise PydanticCustomError("V105", "e-mail", {"value": text, "better": arabic(text)})
    return text


def _url(value: object) -> str:
    text = _filled(_text(value))
    try:
        parts = urlsplit(text)
        whole = parts.scheme in ("http", "https") and "." in parts.netloc
        address = encoded(text)
    except ValueError:  # brackets in the host, or a label that no Thai domain has
        whole, address = False, ""
    if not whole or re.search(r"\s", text):
        better = text if "://" in text else f"https://{text}"
        raise PydanticCustomError("V106", "address", {"value": text, "better": better})
    return address


def encoded(address: str) -> str:
    """Return a web address in ASCII: Thai letters percent-encoded, a Thai host as its xn-- name."""
    parts = urlsplit(address)
    host = parts.netloc
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=?~-._")
    fragment = quote(parts.fragment, safe="/%:@!$&'()*+,;=?~-._")
    return urlunsplit((parts.scheme, host, path, query, fragment))


Email = Annotated[str, PlainValidator(_email), WithJsonSchema({"type": "string"})]
Url = Annotated[str, PlainValidator(_url), WithJsonSchema({"type": "string", "format": "uri"})]


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
    text = arabic(_filled(_text(value)))
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

InstrumentCode = Literal["IIT", "EIT", "OIT"]


def _instrument(value: object) -> object:
    """Read an instrument's official name by the code that stands in it: แบบวัด … (EIT)."""
    named = re.findall(r"IIT|EIT|OIT", value.upper()) if isinstance(value, str) else []
    return named[0] if len(set(named)) == 1 else value


Instrument = Annotated[InstrumentCode, BeforeValidator(_instrument)]

_CODE = re.compile(r"(?:ข้อ)?[\s_]*([IEO]|0)[\s_]*(\d{1,2})(?!\d)\.?", re.IGNORECASE)
_NEXT_CODE = re.compile(r"\s*(?:และ|,|/)\s*(?=ข้อ|[IEO0][\s_]*\d)", re.IGNORECASE)


def item_codes(text: str) -> tuple[tuple[str, ...], str]:
    """Return the codes of questions and items that a text begins with, and the rest of it.

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
