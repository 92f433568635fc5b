"""A draft of a record, with the cells that each of its values comes from."""

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
    """The text that a draft takes from a cell, with its path and the names of the repairs.

    `whole` is false if only a value was taken from the text, not its wording.
    """

    cell: Cell
    path: Path
    text: str
    repairs: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class Doubt:
    """A finding on a draft without a file yet: its code, path and values."""

    code: str
    path: Path
    values: Mapping[str, str]


@dataclass(frozen=True)
class Draft:
    """A record without a file yet; `name` is its path without extension, if that is fixed.

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
        """Whether all its values come from mentions in running text."""
        return not any(entry.whole for entry in self.entries)

    def having(self, **data: Any) -> Self:
        """Return the draft with these values set."""
        return replace(self, data={**self.data, **data})

    def noting(self, entries: Iterable[Entry] = (), doubts: Iterable[Doubt] = ()) -> Self:
        """Return the draft with further entries and doubts."""
        return replace(self, entries=(*self.entries, *entries), doubts=(*self.doubts, *doubts))

    def as_value_only(self, path: Path, kept: Path) -> Self:
        """Return the draft with the entries at a path moved to another, as values only."""
        entries = (
            replace(entry, path=kept, whole=False) if entry.path == path else entry
            for entry in self.entries
        )
        return replace(self, entries=tuple(entries))


@dataclass(frozen=True)
class Drafts:
    """The drafts of one kind from a document, and the cells left out."""

    drafts: tuple[Draft, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def __add__(self, other: "Drafts") -> "Drafts":
        """Return the drafts and left-out cells of both."""
        return Drafts(self.drafts + other.drafts, self.left_out + other.left_out)


def left_out(cells: Iterable[Cell], reason: str) -> tuple[LeftOut, ...]:
    """Return cells as left out for a reason."""
    return tuple(LeftOut(cell, reason) for cell in cells)


def short(text: str, most: int = 60) -> str:
    """Return the beginning of a text in one line; `most` is the number of characters."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= most else f"{line[:most]}…"


def comparable(value: object) -> str:
    """Return a value of a record or draft as normalised text for comparison."""
    if isinstance(value, Mapping):
        return comparable(list(value.values()))
    if isinstance(value, list | tuple):
        return "".join(comparable(one) for one in value)
    return squashed(str(value)).replace("-", "") if value is not None else ""
