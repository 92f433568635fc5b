"""The OIT items of a year: from the site, the evidence for each element of each item.

Items are joined to records by concept, so an item fills itself in any year, under any number. What
a file in content/<year>/oit/ says takes precedence over records of other kinds. To extend, add a
module per concept to `fillers/`, with a function per element; `filler` defines the contract.
"""

from oitsite.criteria import Criteria, Element, Item
from oitsite.findings import Place
from oitsite.items.filler import Filler, fillers_of
from oitsite.items.state import (
    AskAPerson,
    ElementState,
    Evidence,
    ItemState,
    NotNeeded,
    State,
    evidence_from,
)
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["ElementState", "Evidence", "ItemState", "State", "item_states"]


def item_states(site: Site, year: FiscalYear) -> tuple[ItemState, ...]:
    """Return the state of every item of a year, in the order of the criteria."""
    records = {record.id: record for record in site.of(Disclosure, year)}
    criteria = site.criteria(year)
    return tuple(
        _item_state(site, criteria, item, records.get(item.concept)) for item in criteria.items
    )


def _item_state(site: Site, criteria: Criteria, item: Item, record: Disclosure | None) -> ItemState:
    year = criteria.year
    fillers = fillers_of(item.concept)
    file = f"content/{year}/oit/{item.concept}.yml"
    lives_in = (fillers.lives_in if fillers else file).format(year=item.of_year(year))
    by_key = fillers.elements if fillers else {}
    whole = fillers.whole if fillers and not item.elements else None
    return ItemState(
        item=item,
        year=year,
        record=record,
        place=record.place("elements") if record else Place(lives_in),
        file=file,
        elements=tuple(
            _element_state(element, record, by_key.get(element.key), site, year)
            for element in item.elements
        ),
        whole=_shown(whole, site, year),
    )


def _shown(whole: Filler | None, site: Site, year: FiscalYear) -> Evidence | None:
    """Return what records show for an item of which no element is known."""
    found = whole(site, year) if whole else None
    return found if isinstance(found, Evidence) else None


def _element_state(
    element: Element,
    record: Disclosure | None,
    filler: Filler | None,
    site: Site,
    year: FiscalYear,
) -> ElementState:
    answer = record.elements.get(element.key) if record else None
    if answer and answer.not_needed:
        return ElementState(element, State.NOT_NEEDED, Evidence(answer.not_needed))
    if answer and (shown := evidence_from(answer)):
        return ElementState(element, State.PASSED, shown)
    found = filler(site, year) if filler else None
    match found:
        case Evidence():
            return ElementState(element, State.PASSED, found)
        case NotNeeded():
            return ElementState(element, State.NOT_NEEDED, Evidence(found.why))
        case AskAPerson():
            return ElementState(element, State.UNCHECKED, Evidence(found.what))
    return ElementState(element, State.MISSING, None)
