"""The OIT items of a year: the list and a permanent page for each item."""

from collections.abc import Iterator, Mapping, Sequence

from oitsite.criteria import Criteria
from oitsite.items import ItemState, item_states
from oitsite.pages.contract import MenuPlace
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.score import Score
from oitsite.site import Site
from oitsite.site.order import place_in
from oitsite.thai import FiscalYear

ADDRESS = "oit/"
MENU = MenuPlace(
    6, "oit", ADDRESS, lambda site: next(map(address_of, site.years_of(Disclosure)), None)
)


def address_of(year: FiscalYear) -> str:
    """Return the address of a year's items."""
    return f"{ADDRESS}{year}/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year that has files in oit/."""
    for year in site.years_of(Disclosure):
        criteria, states = site.criteria(year), item_states(site, year)
        yield _list_page(site, criteria, states, templates)
        for index in range(len(states)):
            yield _item_page(site, criteria, states, index, templates)


def _list_page(
    site: Site, criteria: Criteria, states: Sequence[ItemState], templates: Templates
) -> Page:
    words = templates.words["items"]
    title = words["of_year"].format(year=criteria.year)
    address = address_of(criteria.year)
    groups = {
        name: [state for state in states if state.item.group == key]
        for key, name in criteria.groups.items()
    }
    html = templates.render(
        "items",
        address,
        trail=((words["title"], ADDRESS),),
        title=title,
        criteria=criteria,
        years=site.years_of(Disclosure),
        groups=groups,
        ready=sum(state.ready for state in states),
        total=len(states),
        scored=bool(site.of(Score)),
    )
    return Page(address, title, words["lead"], html)


def _item_page(
    site: Site,
    criteria: Criteria,
    states: Sequence[ItemState],
    index: int,
    templates: Templates,
) -> Page:
    words = templates.words["items"]
    state = states[index]
    item = state.item
    title = f"{item.code} {item.name}"
    html = templates.render(
        "item",
        state.address,
        trail=(
            (words["title"], ADDRESS),
            (words["of_year"].format(year=state.year), address_of(state.year)),
        ),
        title=title,
        state=state,
        criteria=criteria,
        covers=_covers(state, words["period"]),
        other_years=site.codes_of_duty(item.concept),
        disclosed=site.years_of(Disclosure),
        **place_in(states, index),
    )
    return Page(state.address, title, words["lead_item"].format(title=title), html)


def _covers(state: ItemState, words: Mapping[str, str]) -> str:
    """Return the period that the item must cover, in words with its years."""
    return words[state.item.period].format(year=state.year, before=state.year.before)
