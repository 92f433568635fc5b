"""The state of items and of their elements, as values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from oitsite.criteria import Element, Item
from oitsite.findings import Place
from oitsite.records.fields.evidence import Link, Statement
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.thai import FiscalYear


class State(StrEnum):
    """The state of an element."""

    PASSED = "passed"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"
    """The element does not apply, and the record says why."""
    UNCHECKED = "unchecked"
    """Only a person can tell."""


@dataclass(frozen=True)
class PageLink:
    """A page of this site that shows an element."""

    title: str
    address: str


@dataclass(frozen=True)
class Evidence:
    """What the site shows for an element: in words, on pages of its own, by documents."""

    text: str
    pages: tuple[PageLink, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class NotNeeded:
    """An element that does not apply; `why` is shown on the page."""

    why: str


@dataclass(frozen=True)
class AskAPerson:
    """An element that records cannot decide; `what` tells the officer what to check."""

    what: str


@dataclass(frozen=True)
class ElementState:
    """One element of an item, with its state and evidence."""

    element: Element
    state: State
    evidence: Evidence | None


@dataclass(frozen=True)
class ItemState:
    """One item of a year; `file` is the path for a record of its own."""

    item: Item
    year: FiscalYear
    record: Disclosure | None
    place: Place
    file: str
    elements: tuple[ElementState, ...]
    whole: Evidence | None = None
    """The evidence for an item whose elements are not known."""

    def count(self, state: State) -> int:
        """Return how many elements are in a state."""
        return sum(element.state is state for element in self.elements)

    @property
    def begun(self) -> bool:
        """Whether the item has any evidence."""
        return bool(self.record or self.all_evidence)

    @property
    def ready(self) -> bool:
        """Whether nothing is missing and nothing waits for a person."""
        done = (State.PASSED, State.NOT_NEEDED)
        if not self.elements:
            return bool(self.whole or (self.record and self.record.evidence))
        return all(element.state in done for element in self.elements)

    @property
    def address(self) -> str:
        """The item's permanent page."""
        return f"oit/{self.year}/{self.item.code.lower()}/"

    @property
    def updated(self) -> date | None:
        """The latest date on which the item's record or a document in its evidence was changed."""
        days = {link.date for one in self.all_evidence for link in one.links}
        if self.record:
            days |= {self.record.updated, *(link.date for link in self.record.evidence)}
        return max((day for day in days if day), default=None)

    @property
    def all_evidence(self) -> tuple[Evidence, ...]:
        """The evidence for the item, element by element."""
        found = (self.whole, *(element.evidence for element in self.elements))
        return tuple(one for one in found if one)


def evidence_from(statement: Statement | None, *pages: PageLink) -> Evidence | None:
    """Return a statement and the pages that also show it as evidence for an element."""
    if statement is None or not statement.said:
        return None
    return Evidence(statement.says or "", pages, statement.evidence)
