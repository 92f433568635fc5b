"""A draft of a record: its values, and for each of them the cells that they come from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from oitsite.importers.source import Cell
from oitsite.records import Record
from oitsite.records.record import Path


@dataclass(frozen=True)
class Entry:
    """A line of the ledger: what became of a cell's text, where, and how it was mended.

    `whole` tells that all of the text stands there, and not only a value that it gives.
    """

    cell: Cell
    path: Path
    text: str
    repairs: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class Doubt:
    """What a person must look at in a draft: a code of the catalogue and where it holds."""

    code: str
    path: Path
    values: Mapping[str, str]


@dataclass
class Draft:
    """A record to be, of a kind; `name` is its file without the ending, once it is known.

    Its reports are kept by round, and so are the paths that lead to them.
    """

    kind: type[Record]
    name: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    def doubt(self, code: str, *path: str | int, **values: str) -> None:
        """Note what a person must look at."""
        self.doubts.append(Doubt(code, path, values))


def short(text: str, most: int = 60) -> str:
    """Return the beginning of a text, in one line."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= most else f"{line[:most]}…"
