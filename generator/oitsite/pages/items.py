"""The OIT items of a year: the list and a permanent page for each item."""

from collections.abc import Iterator, Mapping, Sequence

from oitsite.criteria import Criteria, criteria_of, same_duty
from oitsite.items import ItemState, State, item_states
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.disclosure import Disclosure
from oitsite.records.score import Score
from oitsite.site import Site
from oitsite.thai import FiscalYear


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year that has files in oit/."""
    years = site.years_of(Disclosure)
    for year in years:
        criteria, states = criteria_of(year), item_states(site, year)
        checked = not criteria.provisional and year in site.organisation.criteria_checked
        scored = bool(site.of(Score))
        yield _list_page(criteria, states, years, checked, scored, templates)
        for position in range(len(states)):
            yield _item_page(states, position, criteria, checked, templates)


def _list_page(
    criteria: Criteria,
    states: Sequence[ItemState],
    years: Sequence[FiscalYear],
    checked: bool,
    scored: bool,
    templates: Templates,
) -> Page:
    words = templates.words["items"]
    title = words["of_year"].format(year=criteria.year)
    address = f"oit/{criteria.year}/"
    groups = {
        name: [state for state in states if state.item.group == key]
        for key, name in criteria.groups.items()
    }
    html = templates.render(
        "items",
        address,
        trail=(("", ""),),
        title=title,
        year=criteria.year,
        years=years,
        groups=groups,
        ready=sum(state.ready for state in states),
        total=len(states),
        checked=checked,
        scored=scored,
        provisional=criteria.provisional,
    )
    text = " · ".join(f"{state.item.code} {state.item.name}" for state in states)
    return Page(address, title, words["lead"], html, (Section(title, text),))


def _item_page(
    states: Sequence[ItemState],
    position: int,
    criteria: Criteria,
    checked: bool,
    templates: Templates,
) -> Page:
    words = templates.words["items"]
    state = states[position]
    item = state.item
    title = f"{item.code} {item.name}"
    html = templates.render(
        "item",
        state.address,
        trail=(("", ""), (words["of_year"].format(year=state.year), f"oit/{state.year}/")),
        title=title,
        state=state,
        group=criteria.groups[item.group],
        covers=_covers(state, words["period"]),
        other_years=same_duty(item.concept),
        position=position + 1,
        total=len(states),
        before=states[position - 1] if position else None,
        after=states[position + 1] if position + 1 < len(states) else None,
        checked=checked,
        provisional=criteria.provisional,
        hidden=(State.MISSING, State.UNCHECKED),
    )
    shown = [element.shown.says for element in state.elements if element.shown]
    names = [element.element.name for element in state.elements]
    section = Section(title, " ".join((*names, *shown)))
    return Page(state.address, title, words["lead_item"].format(title=title), html, (section,))


def _covers(state: ItemState, words: Mapping[str, str]) -> str:
    """Return which time the item must cover, in words with its years."""
    return words[state.item.period].format(year=state.year, before=state.year.number - 1)
