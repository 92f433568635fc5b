"""The units named in a table cell, with any punctuation."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from oitsite.importers.filling.draft import Draft
from oitsite.importers.filling.listing import items_of
from oitsite.importers.tables.headings import squashed

_BEGIN = r"(?:สำนัก|กอง|ฝ่าย|หน่วย|ศูนย์|โรงเรียน|ทุก)"
_BETWEEN = re.compile(rf"\s*[,;]\s*|\s*(?:และ|/)\s*(?={_BEGIN})|\s+(?={_BEGIN})")
# A name may be split over lines; a line that begins no name continues the line above.
_BROKEN = re.compile(rf"\n(?!\s*(?:[-–•(]|{_BEGIN}|[0-9๐-๙(]))")
_FIELD = "responsible"
_REPAIR = "สะกดชื่อหน่วยงานให้ตรงกัน"
_EVERY = re.compile(r"ทุก\s*(?:สำนัก|กอง|ส่วน|หน่วย)")


def units_of(text: str) -> tuple[str, ...]:
    """Return the units of a cell, each once."""
    names: list[str] = []
    for item in items_of(_BROKEN.sub(" ", text)):
        for line in item.split("\n"):
            name = line.removeprefix("- ").strip()
            names += [name] if _EVERY.match(name) else _split(name)
    return tuple(dict.fromkeys(names))


def with_units_spelt_alike(drafts: Sequence[Draft], known: Sequence[str]) -> tuple[Draft, ...]:
    """Return drafts with units in the organisation's spelling, or else in one common spelling.

    The spelling with the fewest blanks is assumed to be right: blanks come from line breaks.
    """
    names = {name for draft in drafts for name in draft.data.get(_FIELD, ())}
    longest_first = sorted(names, key=len, reverse=True)
    spelt = {squashed(name): name for name in (*longest_first, *known)}
    return tuple(_respelt(draft, spelt) for draft in drafts)


def _respelt(draft: Draft, spelt: Mapping[str, str]) -> Draft:
    typed = draft.data.get(_FIELD, [])
    right = list(dict.fromkeys(spelt[squashed(name)] for name in typed))
    if right == typed:
        return draft
    entries = tuple(
        replace(entry, repairs=(*entry.repairs, _REPAIR)) if entry.path == (_FIELD,) else entry
        for entry in draft.entries
    )
    return replace(draft.having(**{_FIELD: right}), entries=entries)


def _split(text: str) -> list[str]:
    """Split a text between names, but not inside brackets."""
    parts, start = [], 0
    for found in _BETWEEN.finditer(text):
        if text.count("(", 0, found.start()) == text.count(")", 0, found.start()):
            parts.append(text[start : found.start()])
            start = found.end()
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]
