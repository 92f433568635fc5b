"""Rules on the OIT items of the years that the site discloses."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.items import ItemState, State, item_states
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.thai import closest


@rule("O101")
def each_disclosure_is_an_item_of_its_year(site: Site) -> Iterator[Finding]:
    """A file in oit/ is named after the concept of one of the year's items.

    The file of an item that the officer removed from the criteria is ignored.
    """
    for record in site.of(Disclosure):
        criteria = site.criteria(record.year)
        concepts = [item.concept for item in criteria.items]
        left_out = criteria.replaced.get(record.id, "") is None
        if record.id not in concepts and not left_out:
            meant = criteria.replaced.get(record.id) or closest(record.id, concepts)
            values = {"name": record.id, "year": str(record.year)}
            values["meant"] = f"{meant}.yml" if meant else ", ".join(concepts)
            yield Finding(record.place(), "O101", values)


@rule("O120")
def each_disclosure_names_its_unit(site: Site) -> Iterator[Finding]:
    """A file in oit/ names a unit, which the item's page and the gap sheet show."""
    for record in site.of(Disclosure):
        if not record.unit:
            yield Finding(record.place(), "O120")


@rule("O102")
def each_element_named_belongs_to_its_item(site: Site) -> Iterator[Finding]:
    """A key below `elements:` is one of the item's elements in that year."""
    for record in site.of(Disclosure):
        item = site.criteria(record.year).item_for(record.id)
        known = [element.key for element in item.elements] if item else list(record.elements)
        for key in record.elements:
            if key not in known:
                values = {"key": key, "meant": closest(key, known) or ", ".join(known)}
                yield Finding(record.place("elements", key), "O102", values)


@rule("O103")
def each_element_of_a_begun_item_is_shown(site: Site) -> Iterator[Finding]:
    """If an item has evidence, all its elements have it, or are marked as not needed."""
    for state in _disclosed(site):
        for element in state.elements:
            if state.begun and element.state is State.MISSING:
                values = {
                    "item": f"{state.item.code} {state.item.name}",
                    "element": element.element.name,
                    "key": element.element.key,
                    "file": state.file,
                    "of": str(state.year),
                }
                yield Finding(state.place, "O103", values)


@rule("O104")
def each_item_is_begun(site: Site) -> Iterator[Finding]:
    """In a year with files in oit/, every item has some evidence."""
    for state in _disclosed(site):
        if not state.begun:
            item = f"{state.item.code} {state.item.name}"
            values = {"item": item, "file": state.file, "of": str(state.year)}
            yield Finding(Place(state.file), "O104", values)


@rule("O108")
def each_item_of_unknown_elements_has_evidence(site: Site) -> Iterator[Finding]:
    """An item whose elements are not known shows at least a document or a link."""
    for state in _disclosed(site):
        if state.begun and not state.elements and not state.ready:
            item = f"{state.item.code} {state.item.name}"
            yield Finding(state.place, "O108", {"item": item, "of": str(state.year)})


def _disclosed(site: Site) -> Iterator[ItemState]:
    for year in site.years_of(Disclosure):
        yield from item_states(site, year)
