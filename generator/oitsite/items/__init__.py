"""What the site shows for each OIT item of a year: element by element, with evidence and state.

An item is joined to records by its concept, so it fills itself in whichever year and number. A
module of `fillers/` named like the concept (`complaint_channel` for complaint-channel) holds one
function an element, named like the element's key; it takes the site and the year and returns what
records of other kinds show for it. What a file in content/<year>/oit/ says goes before that.
"""

import importlib
import importlib.util
from collections.abc import Callable
from functools import cache
from types import ModuleType

from oitsite.criteria import Criteria, Element, Item, asks_for
from oitsite.findings import Place
from oitsite.items import fillers
from oitsite.items.state import (
    AskAPerson,
    ElementState,
    ItemState,
    NotNeeded,
    Shown,
    State,
    shown_by,
)
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["ElementState", "ItemState", "Shown", "State", "item_states"]

Filler = Callable[[Site, FiscalYear], Shown | NotNeeded | AskAPerson | None]


def item_states(site: Site, year: FiscalYear) -> tuple[ItemState, ...]:
    """Return the state of every item of a year, in the order of the criteria."""
    records = {record.id: record for record in site.of(Disclosure, year)}
    criteria = site.criteria(year)
    return tuple(
        _item_state(site, criteria, item, records.get(item.concept)) for item in criteria.items
    )


def _item_state(site: Site, criteria: Criteria, item: Item, record: Disclosure | None) -> ItemState:
    year = criteria.year
    module = _module_of(item.concept)
    file = f"content/{year}/oit/{item.concept}.yml"
    lives_in = getattr(module, "LIVES_IN", file).format(year=item.of_year(year))
    return ItemState(
        item=item,
        year=year,
        record=record,
        place=record.place("elements") if record else Place(lives_in),
        file=file,
        elements=tuple(
            _element_state(element, record, _filler(item, element, year), site, year)
            for element in item.elements
        ),
        whole=_whole(module, site, year) if not item.elements else None,
    )


def _whole(module: ModuleType | None, site: Site, year: FiscalYear) -> Shown | None:
    """Return what `whole` of the module shows, which stands for the elements that nobody knows."""
    filler: Callable[[Site, FiscalYear], Shown | None] | None = getattr(module, "whole", None)
    return filler(site, year) if filler else None


def _element_state(
    element: Element,
    record: Disclosure | None,
    filler: Filler | None,
    site: Site,
    year: FiscalYear,
) -> ElementState:
    answer = record.elements.get(element.key) if record else None
    if answer and answer.not_needed:
        return ElementState(element, State.NOT_NEEDED, Shown(answer.not_needed))
    if answer and (shown := shown_by(answer)):
        return ElementState(element, State.PASSED, shown)
    found = filler(site, year) if filler else None
    match found:
        case Shown():
            return ElementState(element, State.PASSED, found)
        case NotNeeded():
            return ElementState(element, State.NOT_NEEDED, Shown(found.why))
        case AskAPerson():
            return ElementState(element, State.UNCHECKED, Shown(found.what))
    return ElementState(element, State.MISSING, None)


def _filler(item: Item, element: Element, year: FiscalYear) -> Filler | None:
    # What an officer adds in criteria.yml may be called like something else in the module.
    if not asks_for(year, item.concept, element.key):
        return None
    module = _module_of(item.concept)
    # A key that is also a word of Python has an underscore behind it, as map_.
    name = element.key.replace("-", "_")
    return getattr(module, name, None) or getattr(module, f"{name}_", None)


@cache
def _module_of(concept: str) -> ModuleType | None:
    name = f"{fillers.__name__}.{concept.replace('-', '_')}"
    return importlib.import_module(name) if importlib.util.find_spec(name) else None
