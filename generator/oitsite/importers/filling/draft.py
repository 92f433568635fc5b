"""A draft of a record: its values, and for each of them the cells that they come from."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from oitsite.importers.opening.document import Cell
from oitsite.importers.tables.headings import squashed
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

    @property
    def mentioned(self) -> bool:
        """Whether it only gathers values that texts mention in passing."""
        return not any(entry.whole for entry in self.entries)

    def doubt(self, code: str, *path: str | int, **values: str) -> None:
        """Note what a person must look at."""
        self.doubts.append(Doubt(code, path, values))


def short(text: str, most: int = 60) -> str:
    """Return the beginning of a text, in one line."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= most else f"{line[:most]}…"


def comparable(value: object) -> str:
    """Return what a value of a record says, for comparing it with what a report says."""
    if isinstance(value, Mapping):
        return comparable(list(value.values()))
    if isinstance(value, list | tuple):
        return "".join(comparable(one) for one in value)
    return squashed(str(value)).replace("-", "") if value is not None else ""


def joined(drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts of the same title as one, where none says otherwise than the other.

    A document may give the plan of its measures in one table and their results in another, or the
    rows of one round after all those of the other; a list may be longer there.
    """
    by_title: dict[str, Draft] = {}
    found: list[Draft] = []
    for draft in drafts:
        title = comparable(draft.data.get("title"))
        first = by_title.get(title)
        if first is None or not title or not _agree(first.data, draft.data):
            by_title.setdefault(title, draft)
            found.append(draft)
            continue
        reports = {**first.data.get("reports", {}), **draft.data.get("reports", {})}
        first.data = {**draft.data, **_longer(first.data, draft.data)}
        first.data |= {"reports": reports} if reports else {}
        first.entries += draft.entries
        first.doubts += draft.doubts
    return found


def _agree(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    shared = one.keys() & other.keys() - {"number", "reports"}
    rounds = one.get("reports", {}).keys() & other.get("reports", {}).keys()
    if one.get("reports") and other.get("reports"):
        # Rows of the two rounds of a measure may each tell the steps of their half of the year.
        shared -= {key for key in shared if isinstance(one[key], list)}
    return not rounds and all(comparable(one[key]) == comparable(other[key]) for key in shared)


def _longer(data: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return data whose lists have the items too that the same lists of another have besides."""
    lists = {key: value for key, value in data.items() if isinstance(value, list)}
    return dict(data) | {
        key: [*items, *(item for item in other.get(key, ()) if not _holds(items, item))]
        for key, items in lists.items()
    }


def _holds(items: Iterable[Any], item: Any) -> bool:
    return comparable(item) in map(comparable, items)
