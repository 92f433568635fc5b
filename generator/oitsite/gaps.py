"""What is still to be done in a year, by the unit that must do it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from oitsite.codes import Language, Sentences, ordered, sentences
from oitsite.findings import Finding, Place
from oitsite.items import ItemState, State, item_states
from oitsite.records.disclosure import Disclosure
from oitsite.records.record import Record
from oitsite.records.values import Unit
from oitsite.report import year_of
from oitsite.site import Site
from oitsite.thai import FiscalYear

NOBODY = ""
"""Stands for work of which no record says whose it is."""


@dataclass(frozen=True)
class Gap:
    """One thing to mend or to look at: where, what is wrong, and what to do."""

    place: Place
    said: Sentences


def gaps_by_unit(
    site: Site, year: FiscalYear, findings: Iterable[Finding], language: Language
) -> Mapping[str, tuple[Gap, ...]]:
    """Return the gaps of a year by unit, in the order of the organisation's units.

    A gap belongs to the unit that its record names, or that answered for the same duty before.
    """
    gaps: dict[str, list[Gap]] = {}
    for unit, gap in (*_found(site, year, findings, language), *_for_a_person(site, year)):
        gaps.setdefault(unit, []).append(gap)
    order = [unit.name for unit in site.organisation.units]
    names = sorted(gaps, key=lambda name: order.index(name) if name in order else len(order))
    return {name: tuple(gaps[name]) for name in names}


def _found(
    site: Site, year: FiscalYear, findings: Iterable[Finding], language: Language
) -> Iterator[tuple[str, Gap]]:
    states = {state.file: state for state in item_states(site, year)}
    for finding in ordered(findings):
        if year_of(finding) in (None, str(year)):
            record = _record_at(site, finding.place)
            unit = _unit_of(record) if record else _unit_before(site, states, finding)
            yield unit, Gap(finding.place, sentences(finding, language))


def _for_a_person(site: Site, year: FiscalYear) -> Iterator[tuple[str, Gap]]:
    for state in item_states(site, year):
        for element in state.elements:
            if element.state is State.UNCHECKED and element.shown:
                what = f"{state.item.code} {element.element.name}"
                unit = state.record.unit if state.record else None
                yield unit or NOBODY, Gap(state.place, Sentences(what, element.shown.says))


def _record_at(site: Site, place: Place) -> Record | None:
    """Return the last record of the file that begins at the place or above it."""
    in_file = (one for one in site.all_records() if one.origin.source.file == place.file)
    above = [one for one in in_file if one.place().line <= place.line]
    return max(above, key=lambda one: one.place().line, default=None)


def _unit_of(record: Record) -> str:
    return next((str(value) for _, value in record.leaves() if type(value) is Unit), NOBODY)


def _unit_before(site: Site, states: Mapping[str, ItemState], finding: Finding) -> str:
    """Return the unit that the newest other year's record of the same item names."""
    state = states.get(finding.values.get("file", finding.place.file))
    if state is None:
        return NOBODY
    records = [one for one in site.of(Disclosure) if one.id == state.item.concept and one.unit]
    newest = max(records, key=lambda record: record.year, default=None)
    return newest.unit or NOBODY if newest else NOBODY
