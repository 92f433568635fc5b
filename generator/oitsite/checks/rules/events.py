"""Rules on activities, trainings and citizen participation."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.fields.event import Activity, Event
from oitsite.records.kinds.ethics import Ethics
from oitsite.records.kinds.no_gift import NoGift
from oitsite.records.kinds.participation import Participation
from oitsite.records.record import Path, Record
from oitsite.site import Site


@rule("G104")
def no_activity_is_only_an_announcement(site: Site) -> Iterator[Finding]:
    """An activity has participants; a document alone does not count."""
    for record, path, event in _events(site):
        if isinstance(event, Activity) and event.kind == "announcement":
            yield Finding(record.place(*path, "kind"), "G104", {"title": event.title})


@rule("G105")
def each_event_says_how_many_took_part(site: Site) -> Iterator[Finding]:
    """Every event says who took part, and how many."""
    for record, path, event in _events(site):
        if not event.people:
            yield Finding(record.place(*path, "participants"), "G105", {"title": event.title})


@rule("G109")
def each_event_says_when_it_was(site: Site) -> Iterator[Finding]:
    """Every event has its date or dates."""
    for record, path, event in _events(site):
        if event.date is None:
            yield Finding(record.place(*path), "G109", {"title": event.title})


@rule("G110")
def each_picture_of_an_event_says_what_it_shows(site: Site) -> Iterator[Finding]:
    """Every picture has a text alternative."""
    for record, path, event in _events(site):
        for index, link in enumerate(event.evidence):
            if link.is_picture and not link.alt:
                place = record.place(*path, "evidence", index)
                yield Finding(place, "G110", {"title": link.title})


def _events(site: Site) -> Iterator[tuple[Record, Path, Event]]:
    for record in site.of(NoGift):
        for index, activity in enumerate(record.activities):
            yield record, ("activities", index), activity
    for ethics in site.of(Ethics):
        for index, training in enumerate(ethics.trainings):
            yield ethics, ("trainings", index), training
    for occasion in site.of(Participation):
        yield occasion, (), occasion
