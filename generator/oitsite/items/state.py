"""The state of items and of their elements, as values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from oitsite.criteria import Element, Item
from oitsite.findings import Place
from oitsite.records.disclosure import Answer, Disclosure
from oitsite.records.evidence import Link
from oitsite.thai import FiscalYear


class State(StrEnum):
    """How an element stands."""

    PASSED = "passed"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"
    """It does not apply, and the record says why."""
    UNCHECKED = "unchecked"
    """Only a person can tell."""


@dataclass(frozen=True)
class PageLink:
    """A page of this site that shows an element."""

    title: str
    address: str


@dataclass(frozen=True)
class Shown:
    """What the site shows for an element: in words, on pages of its own, by documents."""

    says: str
    pages: tuple[PageLink, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class NotNeeded:
    """An element that does not apply; `why` tells it on the page."""

    why: str


@dataclass(frozen=True)
class AskAPerson:
    """An element that records cannot decide; `what` tells the officer what to look at."""

    what: str


@dataclass(frozen=True)
class ElementState:
    """One element of an item, its state and what is shown for it."""

    element: Element
    state: State
    shown: Shown | None


@dataclass(frozen=True)
class ItemState:
    """One item of a year; `file` is where a record of its own would lie."""

    item: Item
    year: FiscalYear
    record: Disclosure | None
    place: Place
    file: str
    elements: tuple[ElementState, ...]

    def count(self, state: State) -> int:
        """Return how many elements are in a state."""
        return sum(element.state is state for element in self.elements)

    @property
    def begun(self) -> bool:
        """Whether anything at all is shown for the item."""
        return self.record is not None or any(element.shown for element in self.elements)

    @property
    def ready(self) -> bool:
        """Whether nothing is missing and nothing waits for a person."""
        done = (State.PASSED, State.NOT_NEEDED)
        if not self.elements:
            return self.record is not None
        return all(element.state in done for element in self.elements)

    @property
    def address(self) -> str:
        """The item's permanent page."""
        return f"oit/{self.year}/{self.item.code.lower()}/"

    @property
    def updated(self) -> date | None:
        """When the item's own record was last changed."""
        return self.record.updated if self.record else None


def shown_by_record(answer: Answer) -> Shown | None:
    """Return what an item's own record shows for an element, if it shows anything."""
    if not answer.says and not answer.evidence:
        return None
    return Shown(answer.says or "", links=answer.evidence)
