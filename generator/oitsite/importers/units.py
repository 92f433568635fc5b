"""The units that a cell of a table names, between whatever marks."""

import re
from collections.abc import Sequence

from oitsite.importers.headings import squashed
from oitsite.importers.listing import items_of

_BEGIN = r"(?:สำนัก|กอง|ฝ่าย|หน่วย|ศูนย์|โรงเรียน|ทุก)"
_BETWEEN = re.compile(rf"\s*[,;]\s*|\s*(?:และ|/)\s*(?={_BEGIN})|\s+(?={_BEGIN})")
# A name may have been broken over lines; a line that begins no name goes on with the one above.
_BROKEN = re.compile(rf"\n(?!\s*(?:[-–•(]|{_BEGIN}|[0-9๐-๙(]))")
_EVERY = re.compile(r"ทุก\s*(?:สำนัก|กอง|ส่วน|หน่วย)")


def units_of(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the units of a cell; a known one as the organisation spells it."""
    spelt = {squashed(name): name for name in known}
    names: list[str] = []
    for item in items_of(_BROKEN.sub(" ", text)):
        for line in item.split("\n"):
            name = line.removeprefix("- ").strip()
            names += [name] if _EVERY.match(name) else _split(name)
    return tuple(dict.fromkeys(spelt.get(squashed(name), name) for name in names))


def _split(text: str) -> list[str]:
    """Cut a text between names, but not inside brackets."""
    parts, start = [], 0
    for found in _BETWEEN.finditer(text):
        if text.count("(", 0, found.start()) == text.count(")", 0, found.start()):
            parts.append(text[start : found.start()])
            start = found.end()
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]
