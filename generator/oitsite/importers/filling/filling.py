"""Lines of a table into the fields of a draft, with an account of each cell."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from oitsite.exports.template import EXAMPLE, EXAMPLE_TITLE
from oitsite.importers.filling.draft import Draft, Entry, short
from oitsite.importers.filling.listing import items_of, marked
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.tables.contents import Line, Table
from oitsite.importers.tables.headings import LEFT_OUT, Meaning, squashed
from oitsite.records import Record
from oitsite.records.record import Path
from oitsite.thai import says_nothing

# Letters that stand apart one by one, as a PDF set with wide spacing gives them.
_TORN = re.compile(r"(?:(?<=\s)|^)[ก-๎]{1,2}(?:\s[ก-๎]{1,2}){3,}(?=\s|$)")
_LINK = re.compile(r"(?P<title>.*?)\s*[|:]?\s*(?P<url>(?:https?://|www\.)\S+)")
_FILE = re.compile(r"(?P<title>.*?)\s*\|\s*(?P<file>\S+\.[A-Za-z0-9]{2,5})")

Pieces = Mapping[Cell, bool]
"""The cells of a field, and of each whether a page was turned before it."""


@dataclass
class Group:
    """The lines of one record, and the cells of the sections that they stand in."""

    sections: tuple[Cell, ...]
    lines: list[Line]


def groups_of(lines: Iterable[Line | Cell], head: str, left_out: list[LeftOut]) -> Iterator[Group]:
    """Yield the lines of each record; one without a `head` of its own goes on with the one above.

    An indicator or a topic stands below its instrument; another instrument ends it.
    """
    sections: dict[bool, Cell] = {}
    group: Group | None = None
    for line in _without_example(lines, head, left_out):
        if isinstance(line, Cell):
            below = "แบบวัด" not in line.text and "IT)" not in line.text
            sections = {**sections, below: line} if below else {below: line}
        elif group and _goes_on(group.lines[0], line, head):
            group.lines.append(line)
        else:
            if group:
                yield group
            group = Group(tuple(sections.values()), [line])
    if group:
        yield group


def _without_example(
    lines: Iterable[Line | Cell], head: str, left_out: list[LeftOut]
) -> Iterator[Line | Cell]:
    """Yield lines without the form's own example, and without its word where an officer's stands.

    Who types over the example row may leave that word in place of the number.
    """
    for line in lines:
        marks = [] if isinstance(line, Cell) else line.cells("number")
        marks = [cell for cell in marks if cell.text.strip() == EXAMPLE]
        if isinstance(line, Cell) or not marks:
            yield line
        elif all(cell.text.strip() == EXAMPLE_TITLE for cell in line.cells(head)):
            left_out += [LeftOut(cell, "แถวตัวอย่างของแบบ") for cell in line.written]
        else:
            left_out += [LeftOut(cell, "คำว่าตัวอย่างของแบบ") for cell in marks]
            yield replace(
                line, values={m: c for m, c in line.values.items() if m.field != "number"}
            )


def _goes_on(first: Line, line: Line, head: str) -> bool:
    """Tell whether a line goes on with the record above: no head of its own, or the same."""
    own, of_first = (
        "".join(squashed(cell.text) for cell in one.cells(head)) for one in (line, first)
    )
    return own in ("", of_first)


class Filling:
    """Fills a draft from the cells of a group of lines."""

    def __init__(self, draft: Draft, left_out: list[LeftOut]) -> None:
        self.draft = draft
        self.left_out = left_out

    def columns(self, group: Group) -> Iterator[tuple[Meaning, Pieces]]:
        """Yield what each column says of a record, leaving out dashes and unwanted columns."""
        for meaning in dict.fromkeys(m for line in group.lines for m in line.values):
            pieces = {
                cell: line.new_page and line is not group.lines[0]
                for line in group.lines
                for cell in line.values.get(meaning, ())
            }
            blank = [cell for cell in pieces if says_nothing(cell.text)]
            self.left_out += [LeftOut(cell, "ขีด แทนช่องที่ไม่ได้กรอก") for cell in blank]
            pieces = {cell: cut for cell, cut in pieces.items() if cell not in blank}
            if meaning.field == LEFT_OUT:
                self.left_out += [LeftOut(cell, "คอลัมน์ที่สั่งไม่ให้นำเข้า") for cell in pieces]
            elif pieces:
                yield meaning, pieces

    def text(self, path: Path, pieces: Pieces) -> str:
        """Return the mended text of cells, noting where they went.

        The rest of a row that a page cut goes on in the same line, unless it begins an item.
        """
        text = ""
        for cell, cut in pieces.items():
            piece, repairs = repaired(cell.text)
            self.draft.entries.append(Entry(cell, path, piece, repairs))
            joint = " " if cut and not marked(piece) else "\n"
            text = f"{text}{joint}{piece}" if text else piece
            if cut:
                self.draft.doubt("I202", *path, text=short(piece), spot=cell.spot)
        if torn := _TORN.search(text):
            self.draft.doubt("I203", *path, text=short(torn[0]))
        return text


def filled(
    table: Table,
    kind: type[Record],
    head: str,
    readings: Mapping[str, Callable[[str], Any]],
    left_out: list[LeftOut],
    field_of: Callable[[str, str], str] = lambda field, _text: field,
) -> Iterator[Draft]:
    """Yield a draft for each record of a table, which begins where its `head` is given.

    `readings` tells how the text of a field becomes its value, where it is no line of text;
    `field_of` which field a text belongs to, where its column does not say so.
    """
    known = kind.columns()
    for group in groups_of(table.lines, head, left_out):
        filling = Filling(Draft(kind), left_out)
        left_out += [LeftOut(cell, "หัวข้อของตาราง") for cell in group.sections]
        for meaning, pieces in filling.columns(group):
            field = field_of(meaning.field, "\n".join(cell.text for cell in pieces))
            if field not in known:
                left_out += [LeftOut(cell, "ลำดับในตาราง") for cell in pieces]
                continue
            text = filling.text((field,), pieces)
            add(filling.draft.data, field, readings.get(field, in_one_line)(text))
        yield filling.draft


def add(data: dict[str, Any], key: str, value: Any) -> None:
    """Add to a field, which a second column may give already."""
    if key not in data:
        data[key] = value
    elif isinstance(value, list):
        data[key] += value
    else:
        data[key] = f"{data[key]} {value}"


def in_one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split("\n"))


def listed(text: str) -> list[str]:
    """Return the items of a text."""
    return list(items_of(text))


def parted(text: str) -> list[str]:
    """Return the values of a text that stand in lines or between commas."""
    return [part for part in re.split(r"\s*[,;\n]\s*", text.strip()) if part]


def link_of(item: str) -> dict[str, str]:
    """Return a link of a line of a cell; without an address or a file it is a title alone."""
    found = _LINK.fullmatch(item) or _FILE.fullmatch(item)
    link = found.groupdict() if found else {"title": item}
    if link.get("url", "").startswith("www."):
        link["url"] = f"https://{link['url']}"
    link["title"] = link["title"] or link.get("url") or link["file"]
    return link


def links_of(text: str) -> list[dict[str, str]]:
    """Return the links of a cell, an item each."""
    return [link_of(item) for item in items_of(text)]


def titled(link: Mapping[str, str], title: str) -> dict[str, str]:
    """Return a link under a title of its own; an address alone is none."""
    alone = title and link["title"] == link.get("url")
    return {**link, "title": title} if alone else dict(link)
