"""The types of single values in records: read as text, kept as typed values.

A validator raises `PydanticCustomError` with the code of the finding as its type.
"""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.fields.forms import AlsoWritten, OneOrMore
from oitsite.thai import (
    FiscalYear,
    Money,
    Period,
    arabic,
    clean,
    parse_date,
    parse_money,
    parse_period,
)

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""The parts of a page's address: lower-case Latin letters, digits and hyphens."""


def typed_text(value: object) -> str:
    """Return a value that is a single text, unchanged."""
    if not isinstance(value, str):
        raise PydanticCustomError("R103" if value is not None else "R105", "text")
    return value


def filled(value: str) -> str:
    """Return a text in normalised spelling, which must not be empty."""
    value = clean(value)
    if not value:
        raise PydanticCustomError("R105", "empty")
    return value


Text = Annotated[str, BeforeValidator(typed_text), AfterValidator(filled)]
"""Text in normalised spelling; a line that begins with "- " is a list item."""

TextList = Annotated[tuple[Text, ...], OneOrMore]
"""A text or a list of texts."""


class Unit(str):
    """The name of a unit of the organisation, as `units:` in site_config.yml spells it."""

    __slots__ = ()


class DocumentPath(str):
    """A file below content/files/, with forward slashes."""

    __slots__ = ()


def _unit(value: object) -> Unit:
    return Unit(filled(typed_text(value)))


def _units(value: object) -> object:
    """Read a table cell with units separated by line breaks or commas as a list."""
    if not isinstance(value, str):
        return value
    parts = (re.sub(r"^\s*[-–•]\s*", "", part).strip() for part in re.split(r"[,\n]", value))
    return [part for part in parts if part] or [value]


def _document_path(value: object) -> DocumentPath:
    # The name must match the file on disk, so its spelling is not normalised.
    path = typed_text(value).strip().replace("\\", "/").removeprefix("./")
    path = path.removeprefix("content/files/").removeprefix("files/")
    if not path or path.startswith("/") or ":" in path or ".." in path.split("/"):
        raise PydanticCustomError("V113", "path", {"path": path})
    return DocumentPath(path)


PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".svg", ".webp", ".avif", ".gif")
"""The extensions of the pictures that browsers show."""


def _is_shown(path: DocumentPath) -> DocumentPath:
    if not path.casefold().endswith(PICTURE_ENDINGS):
        raise PydanticCustomError("V118", "picture", {"path": path})
    return path


_STRING = WithJsonSchema({"type": "string"})
UnitName = Annotated[Unit, PlainValidator(_unit), _STRING]
UnitNames = Annotated[tuple[UnitName, ...], AlsoWritten(_units)]
DocumentFile = Annotated[DocumentPath, PlainValidator(_document_path), _STRING]
PictureFile = Annotated[DocumentFile, AfterValidator(_is_shown)]


def _date(value: object) -> date:
    text = filled(typed_text(value))
    try:
        day = parse_date(text)
    except ValueError:
        raise PydanticCustomError("V102", "date", {"value": text}) from None
    if day is None:
        raise PydanticCustomError("V101", "date", {"value": text})
    return day


def _period(value: object, info: ValidationInfo) -> Period:
    text = filled(typed_text(value))
    year: FiscalYear | None = (info.context or {}).get("year")
    try:
        return parse_period(text, year)
    except ValueError:
        raise PydanticCustomError("V102", "period", {"value": text}) from None


def _money(value: object) -> Money:
    return parse_money(filled(typed_text(value)))


Baht = Annotated[Money, PlainValidator(_money), _STRING]
ThaiDate = Annotated[date, PlainValidator(_date), _STRING]
ThaiPeriod = Annotated[Period, PlainValidator(_period), _STRING]


def _fiscal_year(value: object) -> FiscalYear:
    text = arabic(filled(typed_text(value)))
    if not re.fullmatch(r"2[45][0-9][0-9]", text):
        raise PydanticCustomError("V107", "year", {"value": text})
    return FiscalYear(int(text))


# As copied from a table: ๓ · ๓. · ตัวชี้วัดที่ ๓ การใช้อำนาจ
_NUMBER = re.compile(r"(?:[^\d:]*?ที่\s*)?(\d{1,4})(?:[.)]?|\s+\D+)")


def _whole_number(value: object) -> int:
    text = filled(typed_text(value))
    found = _NUMBER.fullmatch(arabic(text))
    if not found:
        raise PydanticCustomError("V110", "number", {"value": text})
    return int(found[1])


# As counted in a report: 163 · ๑๖๓ คน · จำนวน 1,240 ราย · ไม่มี
_COUNT = re.compile(r"(?:จำนวน\s*)?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\s*[ก-๎]+)?")


def count_in(text: str) -> int | None:
    """Return the number that makes up the whole text (1,298 · ๑๒ เรื่อง), or None."""
    found = _COUNT.fullmatch(arabic(text).strip())
    return int(found[1].replace(",", "")) if found else None


def _count(value: object) -> int:
    text = filled(typed_text(value))
    number = 0 if text == "ไม่มี" else count_in(text)
    if number is None:
        raise PydanticCustomError("V110", "number", {"value": text})
    return number


_WORDS = {"yes": True, "true": True, "ได้": True, "ใช่": True, "มี": True}
_WORDS |= {"no": False, "false": False, "ไม่ได้": False, "ไม่ใช่": False, "ไม่": False, "ไม่มี": False}


def _yes_no(value: object) -> bool:
    text = filled(typed_text(value))
    if text.casefold() not in _WORDS:
        raise PydanticCustomError("V111", "yes or no", {"value": text})
    return _WORDS[text.casefold()]


def matching(pattern: str, code: str) -> PlainValidator:
    """Read text that matches a pattern; `code` is the finding for text that does not."""

    def check(value: object) -> str:
        text = filled(typed_text(value))
        if not re.fullmatch(pattern, text):
            raise PydanticCustomError(code, "form", {"value": text})
        return text

    return PlainValidator(check)


Year = Annotated[FiscalYear, PlainValidator(_fiscal_year), _STRING]
WholeNumber = Annotated[int, PlainValidator(_whole_number), WithJsonSchema({"type": "integer"})]
Count = Annotated[int, PlainValidator(_count), WithJsonSchema({"type": "integer"})]
"""A count; "ไม่มี" (none) is read as 0."""
YesNo = Annotated[bool, PlainValidator(_yes_no), _STRING]
Slug = Annotated[str, matching(SLUG, "V108"), _STRING]
Colour = Annotated[str, matching(r"#[0-9a-fA-F]{6}", "V112"), _STRING]
