"""What is still to be done in a year, by responsible unit."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from oitsite.findings import Finding, Place
from oitsite.findings.catalogue import Language, Sentences, ordered, sentences
from oitsite.findings.listing import year_of
from oitsite.items import ItemState, State, item_states
from oitsite.records.fields.values import Unit
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.record import Record
from oitsite.site import Site
from oitsite.thai import FiscalYear

NOBODY = ""
"""The group for work without a responsible unit on record."""

_LINE = itemgetter(0)


@dataclass(frozen=True)
class Gap:
    """One thing to fix or to check: where, what is wrong, and what to do."""

    place: Place
    said: Sentences


def gaps_by_unit(
    site: Site, year: FiscalYear, findings: Iterable[Finding], language: Language
) -> Mapping[str, tuple[Gap, ...]]:
    """Return the gaps of a year by unit, in the order of the organisation's units.

    A gap belongs to the unit that its record names, or the last one responsible for the same duty.
    """
    gaps: dict[str, list[Gap]] = {}
    states = item_states(site, year)
    of_year = [one for one in ordered(findings) if year_of(one) in (None, str(year))]
    for unit, gap in (*_found(site, states, of_year, language), *_for_a_person(states)):
        gaps.setdefault(unit, []).append(gap)
    order = [unit.name for unit in site.organisation.units]
    names = sorted(gaps, key=lambda name: order.index(name) if name in order else len(order))
    return {name: tuple(gaps[name]) for name in names}


def _found(
    site: Site, states: Iterable[ItemState], findings: Iterable[Finding], language: Language
) -> Iterator[tuple[str, Gap]]:
    items = {state.file: state for state in states}
    beginnings = _beginnings(site)
    for finding in findings:
        record = _record_at(beginnings, finding.place)
        unit = _unit_of(record) if record else _unit_before(site, items, finding)
        yield unit, Gap(finding.place, sentences(finding, language))


def _for_a_person(states: Iterable[ItemState]) -> Iterator[tuple[str, Gap]]:
    for state in states:
        for element in state.elements:
            if element.state is State.UNCHECKED and element.evidence:
                what = f"{state.item.code} {element.element.name}"
                unit = state.record.unit if state.record else None
                yield unit or NOBODY, Gap(state.place, Sentences(what, element.evidence.text))


def _beginnings(site: Site) -> Mapping[str, Sequence[tuple[int, Record]]]:
    """Return the records of each file with their first lines, from the top down."""
    found: dict[str, list[tuple[int, Record]]] = {}
    for record in site.all_records():
        found.setdefault(record.origin.source.file, []).append((record.place().line, record))
    return {file: sorted(records, key=_LINE) for file, records in found.items()}


def _record_at(
    beginnings: Mapping[str, Sequence[tuple[int, Record]]], place: Place
) -> Record | None:
    """Return the last record of the file that begins at or above the place."""
    records = beginnings.get(place.file, ())
    above = bisect_right(records, place.line, key=_LINE)
    return records[above - 1][1] if above else None


def _unit_of(record: Record) -> str:
    return next((str(value) for _, value in record.leaves() if type(value) is Unit), NOBODY)


def _unit_before(site: Site, states: Mapping[str, ItemState], finding: Finding) -> str:
    """Return the unit in the same item's record of the newest other year."""
    state = states.get(finding.values.get("file", finding.place.file))
    if state is None:
        return NOBODY
    records = [one for one in site.of(Disclosure) if one.id == state.item.concept and one.unit]
    newest = max(records, key=lambda record: record.year, default=None)
    return newest.unit or NOBODY if newest else NOBODY
