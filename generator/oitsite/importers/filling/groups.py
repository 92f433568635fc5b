"""The lines of a table, grouped by record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from oitsite.exports.template import EXAMPLE, EXAMPLE_TITLE
from oitsite.importers.filling.draft import left_out
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.tables.contents import Line
from oitsite.importers.tables.headings import squashed


@dataclass(frozen=True)
class Group:
    """The lines of one record, and the section headings above them."""

    sections: tuple[Cell, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Groups:
    """The groups of a table, and the cells left out."""

    groups: tuple[Group, ...]
    left_out: tuple[LeftOut, ...]


def groups_of(lines: Iterable[Line | Cell], head: str) -> Groups:
    """Return the lines of each record.

    A line without a cell for the field `head`, or with the same as above, continues the record.
    """
    kept: list[Line | Cell] = []
    dropped: list[LeftOut] = []
    for line in lines:
        rest, out = _without_example(line, head)
        kept += rest
        dropped += out
    return Groups(tuple(_grouped(kept, head)), tuple(dropped))


def _grouped(lines: Iterable[Line | Cell], head: str) -> Iterator[Group]:
    """Yield the groups of lines; a section ends where the next one of its level begins.

    An indicator or a topic is below its instrument; the next instrument ends it.
    """
    sections: dict[bool, Cell] = {}
    group: list[Line] = []
    group_sections: tuple[Cell, ...] = ()
    for line in lines:
        if isinstance(line, Cell):
            below = "แบบวัด" not in line.text and "IT)" not in line.text
            sections = {**sections, below: line} if below else {below: line}
        elif group and _continues(group[0], line, head):
            group.append(line)
        else:
            if group:
                yield Group(group_sections, tuple(group))
            group, group_sections = [line], tuple(sections.values())
    if group:
        yield Group(group_sections, tuple(group))


def _without_example(
    line: Line | Cell, head: str
) -> tuple[tuple[Line | Cell, ...], tuple[LeftOut, ...]]:
    """Return a line unless it is the template's example, and the cells left out.

    If the example row was overwritten, its label may remain in the number column.
    """
    numbers = () if isinstance(line, Cell) else line.cells("number")
    marks = [cell for cell in numbers if cell.text.strip() == EXAMPLE]
    if isinstance(line, Cell) or not marks:
        return (line,), ()
    if all(cell.text.strip() == EXAMPLE_TITLE for cell in line.cells(head)):
        return (), left_out(line.written, "แถวตัวอย่างของแบบ")
    values = {m: cells for m, cells in line.values.items() if m.field != "number"}
    return (replace(line, values=values),), left_out(marks, "คำว่าตัวอย่างของแบบ")


def _continues(first: Line, line: Line, head: str) -> bool:
    """Tell whether a line continues the record above: it has no head, or the same."""
    own, of_first = (
        "".join(squashed(cell.text) for cell in one.cells(head)) for one in (line, first)
    )
    return own in ("", of_first)
