"""The result of placing: texts of files, an outcome for each cell, and findings as to-dos."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from oitsite.findings import Finding, Place
from oitsite.importers.filling.draft import Entry
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.files import Files

Destination = Literal["record", "to-do", "left out"]


@dataclass(frozen=True)
class Outcome:
    """The outcome of a cell: `where` is its place in a record, a finding's code, or a reason.

    `whole` is false if only a value of the text was kept.
    """

    cell: Cell
    destination: Destination
    where: str
    text: str = ""
    repairs: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class MatchedMeasure:
    """A measure of a document and the existing one that it matches."""

    title: str
    file: str
    existing: str


@dataclass(frozen=True)
class Placed:
    """The result of placing drafts: `texts` are the files to write, by path."""

    texts: Mapping[str, str] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    findings: tuple[Finding, ...] = ()
    matched: tuple[MatchedMeasure, ...] = ()

    def __add__(self, other: "Placed") -> "Placed":
        """Return the results of two steps; the later text of a file replaces the earlier."""
        return Placed(
            {**self.texts, **other.texts},
            self.outcomes + other.outcomes,
            self.findings + other.findings,
            self.matched + other.matched,
        )


_Item = TypeVar("_Item")


def in_turn(
    place: Callable[[_Item, Files], Placed], items: Iterable[_Item], files: Files
) -> Placed:
    """Place items one by one, each in the files as the previous ones leave them."""
    placed = Placed()
    for item in items:
        placed += place(item, files.after(placed.texts))
    return placed


def in_record(entries: Iterable[Entry], file: str, note: str = "") -> Placed:
    """Return the outcomes of entries placed in the record of a file."""
    return Placed(
        outcomes=tuple(
            Outcome(
                entry.cell,
                "record",
                f"{file} {'.'.join(map(str, entry.path))} {note}".strip(),
                entry.text,
                entry.repairs,
                entry.whole,
            )
            for entry in entries
        )
    )


def for_a_person(code: str, entries: Iterable[Entry]) -> Placed:
    """Return the outcomes of entries on the to-do list under a code."""
    return Placed(
        outcomes=tuple(
            Outcome(entry.cell, "to-do", code, entry.text, entry.repairs) for entry in entries
        )
    )


def to_do(code: str, entries: Sequence[Entry], place: Place, **values: str) -> Placed:
    """Return a finding that quotes entries, and their outcomes on the to-do list."""
    text = " / ".join(dict.fromkeys(entry.text for entry in entries))
    finding = Finding(place, code, {"text": text, **values})
    return Placed(findings=(finding,)) + for_a_person(code, entries)


def not_imported(left_out: Iterable[LeftOut]) -> Placed:
    """Return the outcomes of left-out cells, each once per reason."""
    once = dict.fromkeys(left_out)
    return Placed(outcomes=tuple(Outcome(one.cell, "left out", one.reason) for one in once))
