"""Activities of a year that put a policy into practice, with the pages that show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from oitsite.items.state import Evidence, PageLink
from oitsite.records.fields.event import Activity, Event
from oitsite.records.kinds.ethics import Ethics
from oitsite.records.kinds.no_gift import NoGift
from oitsite.records.kinds.participation import Participation
from oitsite.site import Site
from oitsite.thai import FiscalYear

E = TypeVar("E", bound=Event, covariant=True)


@dataclass(frozen=True)
class Held(Generic[E]):
    """An event and the address that shows it."""

    event: E
    address: str


def against_gifts(site: Site, year: FiscalYear) -> tuple[Held[Activity], ...]:
    """Return the activities for the No Gift Policy; a mere announcement does not count."""
    record = site.one(NoGift, year)
    return _counted(record.activities, f"no-gift/{year}/") if record else ()


def on_ethics(site: Site, year: FiscalYear) -> tuple[Held[Activity], ...]:
    """Return the trainings and activities on ethics; a mere announcement does not count."""
    record = site.one(Ethics, year)
    return _counted(record.trainings, f"ethics/{year}/") if record else ()


def with_citizens(site: Site, year: FiscalYear) -> tuple[Held[Participation], ...]:
    """Return the occasions on which citizens took part."""
    records = site.of(Participation, year)
    return tuple(Held(record, record.address) for record in records)


def held_in(held: Iterable[Held[E]], year: FiscalYear) -> tuple[Held[E], ...]:
    """Return the events known to have been held in the year."""
    return tuple(one for one in held if one.event.date and one.event.date.touches(year))


def shown(held: Sequence[Held[Event]]) -> Evidence | None:
    """Return the events with their evidence, or None if there are no events."""
    if not held:
        return None
    links = tuple(link for one in held for link in one.event.evidence)
    return Evidence("\n".join(f"- {_line_of(one.event)}" for one in held), _pages(held), links)


def shown_as(says: str, held: Sequence[Held[Event]]) -> Evidence | None:
    """Return a statement about the events, with the pages that show them."""
    return Evidence(says, _pages(held)) if held else None


def said_in(year: FiscalYear, held: Sequence[Held[Event]]) -> Evidence | None:
    """Return the events that were held in the year, by their dates."""
    within = held_in(held, year)
    dates = ", ".join(str(one.event.date) for one in within)
    return shown_as(f"จัดในปีงบประมาณ พ.ศ. {year}: {dates}", within)


def _line_of(event: Event) -> str:
    people = f"ผู้เข้าร่วม {event.people:,} คน" if event.people else ""
    return " ".join(filter(None, (event.title, str(event.date or ""), people)))


def _pages(held: Iterable[Held[Event]]) -> tuple[PageLink, ...]:
    return tuple(PageLink(one.event.title, one.address) for one in held)


def _counted(activities: Sequence[Activity], address: str) -> tuple[Held[Activity], ...]:
    return tuple(
        Held(activity, f"{address}#activity-{number}")
        for number, activity in enumerate(activities, start=1)
        if activity.kind != "announcement"
    )
