"""Criteria: a fiscal year goes in, its instruments, indicators and items come out.

To add a year, add its file `<year>.yml`. Outside of this package and `site/`, get a year's criteria
from the site, which applies its officer's corrections.

No official manual was found for any year. Each name and element carries its confidence and its
sources, and a site says so until its officer has checked the year against the manual in ITAS.
Corrections from the manual go into content/<year>/criteria.yml.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any, Literal

import yaml

from oitsite.records.fields.item_code import InstrumentCode
from oitsite.records.kinds.correction import Correction, PeriodRule
from oitsite.thai import FiscalYear

Confidence = Literal["confirmed", "single", "memory-high", "memory-medium", "memory-low"]


@dataclass(frozen=True)
class Indicator:
    """One of the ten indicators (ตัวชี้วัด)."""

    number: int
    name: str
    instrument: InstrumentCode


@dataclass(frozen=True)
class Element:
    """What an item must show (องค์ประกอบด้านข้อมูล); `key` identifies it in every year."""

    key: str
    name: str
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One OIT item of a year; `concept` identifies the same duty in every year, under any code."""

    code: str
    name: str
    concept: str
    group: str
    period: PeriodRule
    confidence: Confidence
    sources: tuple[str, ...]
    elements: tuple[Element, ...]

    def of_year(self, year: FiscalYear) -> FiscalYear:
        """Return the fiscal year whose data the item must show in the criteria of `year`."""
        return year.before if self.period == "year-before" else year


@dataclass(frozen=True)
class Grade:
    """A grade: the minimum of the total and, if given, of the score of each instrument."""

    name: str
    least: Decimal
    each: Decimal | None


@dataclass(frozen=True)
class Criteria:
    """What the assessment of a fiscal year requires, with its official names.

    `provisional` is set if the year has no list yet and the nearest earlier one is used instead.
    """

    year: FiscalYear
    instruments: Mapping[InstrumentCode, str]
    weights: Mapping[InstrumentCode, tuple[Decimal, ...]]
    """The weight in percent of each part of an instrument."""
    grades: tuple[Grade, ...]
    """From the best to the worst."""
    indicators: Mapping[int, Indicator]
    topics: Mapping[str, str]
    groups: Mapping[str, str]
    items: tuple[Item, ...]
    provisional: bool = False
    replaced: Mapping[str, str | None] = field(default_factory=dict)
    """The concepts that officers' corrections replaced, each with its item's new one, if any."""

    def item_for(self, concept: str) -> Item | None:
        """Return the year's item for a concept, or None."""
        return next((item for item in self.items if item.concept == concept), None)

    def year_shown(self, concept: str) -> FiscalYear:
        """Return the fiscal year whose work the year's item for a concept shows."""
        item = self.item_for(concept)
        return item.of_year(self.year) if item else self.year

    def corrected(self, corrections: Iterable[Correction]) -> "Criteria":
        """Return the criteria with the corrections that a site's officer took from the manual.

        A correction that adds an item but is incomplete is skipped; a rule reports it.
        """
        items = {item.code: item for item in self.items}
        replaced = dict(self.replaced)
        for correction in corrections:
            known = items.pop(correction.code, None)
            item = None if correction.left_out else _corrected(known, correction)
            if item:
                items[item.code] = item
            concept = item.concept if item else None
            if known and known.concept != concept:
                replaced[known.concept] = concept
        ordered = sorted(items.values(), key=lambda item: int(item.code[1:]))
        return replace(self, items=tuple(ordered), replaced=replaced)


@cache
def years() -> tuple[FiscalYear, ...]:
    """Return the fiscal years that have criteria of their own, oldest first."""
    files = (file.name for file in resources.files(__name__).iterdir())
    numbers = (int(name[:4]) for name in files if name[:4].isdigit())
    return tuple(FiscalYear(number) for number in sorted(numbers))


@cache
def criteria_of(year: FiscalYear) -> Criteria:
    """Return the criteria of a year, or provisionally those of the nearest earlier year."""
    known = [own for own in years() if own <= year] or list(years()[:1])
    criteria = _load(known[-1])
    return criteria if known[-1] == year else replace(criteria, year=year, provisional=True)


@cache
def item_concepts() -> frozenset[str]:
    """Return the concept of every item of any year."""
    return frozenset(item.concept for year in years() for item in criteria_of(year).items)


@cache
def element_keys(concept: str) -> frozenset[str]:
    """Return the key of every element that the item of a concept has in any year."""
    return frozenset(key for year in years() for key in _keys_in(year, concept))


def has_element(concept: str, key: str) -> bool:
    """Tell whether the item of a concept has an element in any year, searching the newest first."""
    return any(key in _keys_in(year, concept) for year in reversed(years()))


def _keys_in(year: FiscalYear, concept: str) -> tuple[str, ...]:
    item = criteria_of(year).item_for(concept)
    return tuple(element.key for element in item.elements) if item else ()


def _corrected(known: Item | None, correction: Correction) -> Item | None:
    """Return the corrected item; None if a new one is incomplete."""
    values = {
        key: value
        for key in ("name", "concept", "group", "period")
        if (value := getattr(correction, key))
    }
    if known is None:
        if len(values) < 4:
            return None
        known = Item(**values, code=correction.code, **_BY_THE_OFFICER, elements=())
    elements = {element.key: element for element in known.elements}
    corrected = tuple(
        Element(entry.key, entry.name, **_BY_THE_OFFICER)
        if entry.name
        else elements.get(entry.key) or Element(entry.key, entry.key, **_BY_THE_OFFICER)
        for entry in correction.elements
    )
    return replace(known, **values, elements=corrected or known.elements)


_BY_THE_OFFICER: Mapping[str, Any] = {"confidence": "confirmed", "sources": ("manual",)}


@cache
def _load(year: FiscalYear) -> Criteria:
    text = (resources.files(__name__) / f"{year}.yml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    return Criteria(
        year=year,
        instruments={code: entry["name"] for code, entry in data["instruments"].items()},
        weights={
            code: tuple(map(Decimal, entry.get("parts", [entry["weight"]])))
            for code, entry in data["instruments"].items()
        },
        grades=tuple(_grade(entry) for entry in data["grades"]),
        indicators={
            number: Indicator(number, **entry) for number, entry in data["indicators"].items()
        },
        topics=data["topics"],
        groups=data["groups"],
        items=tuple(_item(entry) for entry in data["items"]),
    )


def _grade(entry: Mapping[str, Any]) -> Grade:
    each = Decimal(entry["each"]) if "each" in entry else None
    return Grade(entry["name"], Decimal(entry["from"]), each)


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        code=entry["code"],
        name=entry["name"],
        concept=entry["concept"],
        group=entry["group"],
        period=entry["period"],
        confidence=entry["confidence"],
        sources=tuple(entry["sources"]),
        elements=tuple(
            Element(part["key"], part["name"], part["confidence"], tuple(part["sources"]))
            for part in entry["elements"]
        ),
    )
