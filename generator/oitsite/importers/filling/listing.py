"""The items of a list in a cell: numbered, with bullets, in lines or in running text."""

import re

from oitsite.thai import arabic
from oitsite.thai.calendar import MONTH

NUMBER = re.compile(r"\(?([0-9๐-๙]{1,2})[.)](?![0-9๐-๙])\s*")
# A number that belongs to the word before it does not begin an item: ข้อ 1. · ครั้งที่ 2.
_NUMBER_INSIDE = re.compile(rf"(?:^|(?<=\s))(?<!ข้อ )(?<!ครั้งที่ )(?<!มาตรา ){NUMBER.pattern}")
_BULLET = re.compile(r"[-–•●▪*]\s*(?=\S)")
# A dash before a month is part of a period: ต.ค. ๖๕ - ก.ย. ๖๖.
_BULLET_INSIDE = re.compile(rf"(?<=\S)\s+[-–•●▪]\s?(?=[ก-ฮเ-ไA-Za-z“\"(])(?!{MONTH}\s*[0-9๐-๙])")
_OPEN, _CLOSE = "“(", "”)"


def items_of(text: str) -> tuple[str, ...]:
    """Return the items of a text without their numbers and bullets.

    Lines with bullets below a numbered item or an unmarked line join it, as lines that begin
    with "- ".
    """
    items: list[str] = []
    numbered = False
    for line in _lines(text):
        number, bullet = NUMBER.match(line), _BULLET.match(line)
        if number:
            items.append(line[number.end() :].strip())
            numbered = True
        elif bullet and items and (numbered or _leads(items[-1])):
            items[-1] += f"\n- {line[bullet.end() :].strip()}"
        elif bullet:
            items.append(_MARK + line[bullet.end() :].strip())
        elif numbered and items:
            items[-1] += f"\n{line}"
        else:
            items.append(line)
    return tuple(item.removeprefix(_MARK) for item in items if item.removeprefix(_MARK))


def marked(text: str) -> bool:
    """Tell whether a text begins with a number or a bullet."""
    return bool(NUMBER.match(text) or _BULLET.match(text))


# Marks an item that had a bullet itself, so that the next bullet is its sibling.
_MARK = "\0"


def _leads(item: str) -> bool:
    """Tell whether an item is an unmarked line with bullets below it."""
    return not item.startswith(_MARK)


def _lines(text: str) -> list[str]:
    """Return the lines of a text, also split at numbers and bullets within a line."""
    lines = [part for line in text.split("\n") for part in _cut_at_bullets(line.strip())]
    joined = "\n".join(line for line in lines if line)
    cuts = _running_numbers(joined)
    parts = [joined[start:end] for start, end in zip([0, *cuts], [*cuts, None], strict=True)]
    return [line.strip() for part in parts for line in part.split("\n") if line.strip()]


def _running_numbers(text: str) -> list[int]:
    """Return the offsets of the numbers 1, 2, 3 … that count the items."""
    cuts: list[int] = []
    for found in _NUMBER_INSIDE.finditer(text):
        if int(arabic(found[1])) == len(cuts) + 1:
            cuts.append(found.start())
    return cuts


def _cut_at_bullets(line: str) -> list[str]:
    """Split a line that begins with a bullet at each further one outside quotes and brackets."""
    if not _BULLET.match(line):
        return [line]
    cuts = [
        found.start()
        for found in _BULLET_INSIDE.finditer(line)
        if not _enclosed(line[: found.start()])
    ]
    parts = zip([0, *cuts], [*cuts, None], strict=True)
    return [line[start:end].strip() for start, end in parts]


def _enclosed(before: str) -> bool:
    return any(
        before.count(opening) > before.count(closing)
        for opening, closing in zip(_OPEN, _CLOSE, strict=True)
    )
