"""A draft of a record, and for each of its values the cells that it was taken from."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.tables.headings import squashed
from oitsite.records import Record
from oitsite.records.record import Path


@dataclass(frozen=True)
class Entry:
    """The text that a draft has from a cell, at a path, with the names of the repairs made.

    `whole` is false where only a value was taken from the text, not its wording.
    """

    cell: Cell
    path: Path
    text: str
    repairs: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class Doubt:
    """A finding about a draft that has no file yet: its code, where it holds, and its values."""

    code: str
    path: Path
    values: Mapping[str, str]


@dataclass(frozen=True)
class Draft:
    """A record of a kind before it has a file; `name` is its path without ending, if it is fixed.

    `data` maps fields to values. Reports are a mapping by round, also in the paths of `entries`
    and `doubts`.
    """

    kind: type[Record]
    name: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def mentioned(self) -> bool:
        """Whether it holds only values that texts mention in passing."""
        return not any(entry.whole for entry in self.entries)

    def having(self, **data: Any) -> Self:
        """Return the draft with these fields set."""
        return replace(self, data={**self.data, **data})

    def noting(self, entries: Iterable[Entry] = (), doubts: Iterable[Doubt] = ()) -> Self:
        """Return the draft with further entries and doubts."""
        return replace(self, entries=(*self.entries, *entries), doubts=(*self.doubts, *doubts))

    def as_value_only(self, path: Path, kept: Path) -> Self:
        """Return the draft with the entries at a path moved to another, kept as a value alone."""
        entries = (
            replace(entry, path=kept, whole=False) if entry.path == path else entry
            for entry in self.entries
        )
        return replace(self, entries=tuple(entries))


@dataclass(frozen=True)
class Drafts:
    """The drafts of one kind from a document, and the cells left out on the way."""

    drafts: tuple[Draft, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def __add__(self, other: "Drafts") -> "Drafts":
        """Return the drafts of both."""
        return Drafts(self.drafts + other.drafts, self.left_out + other.left_out)


def left_out(cells: Iterable[Cell], reason: str) -> tuple[LeftOut, ...]:
    """Return cells as left out for one reason."""
    return tuple(LeftOut(cell, reason) for cell in cells)


def short(text: str, most: int = 60) -> str:
    """Return the beginning of a text, in one line."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= most else f"{line[:most]}…"


def comparable(value: object) -> str:
    """Return a value of a record or a draft as a text by which the two are compared."""
    if isinstance(value, Mapping):
        return comparable(list(value.values()))
    if isinstance(value, list | tuple):
        return "".join(comparable(one) for one in value)
    return squashed(str(value)).replace("-", "") if value is not None else ""
