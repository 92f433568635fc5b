"""What changed, newest first, as an Atom feed (RFC 4287)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from xml.sax.saxutils import escape, quoteattr

from oitsite.items import item_states
from oitsite.pages.page import Asset
from oitsite.pages.templates import Templates
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.measure import Measure
from oitsite.site import Site

ADDRESS = "feed.xml"
_NEWEST = 50


@dataclass(frozen=True, order=True)
class Change:
    """Something published or updated on a date, with its address."""

    day: date
    title: str
    address: str


def make(site: Site, _templates: Templates) -> Iterator[Asset]:
    """Yield the feed; its dates come from the records, so it does not depend on the clock."""
    yield Asset(ADDRESS, partial(_feed, site))


def changes(site: Site) -> tuple[Change, ...]:
    """Return what changed, newest first."""
    found = {*_reports(site), *_items(site)}
    return tuple(sorted(found, reverse=True))[:_NEWEST]


def _reports(site: Site) -> Iterator[Change]:
    for measure in site.of(Measure):
        for report in measure.reports:
            if report.date:
                address = f"{measure.address}#report-{report.round}"
                months = report.round.removesuffix("-month")
                title = f"รายงานผล รอบ {months} เดือน: {measure.title}"
                yield Change(report.date, title, address)


def _items(site: Site) -> Iterator[Change]:
    for year in site.years_of(Disclosure):
        for state in item_states(site, year):
            if state.updated:
                title = f"{state.item.code} {state.item.name} (ปีงบประมาณ {year})"
                yield Change(state.updated, title, state.address)


def _feed(site: Site) -> bytes:
    host = site.organisation.host
    newest = changes(site)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">',
        f"<title>{escape(site.organisation.name)}</title>",
        f"<id>{escape(host)}/</id>",
        f"<link href={quoteattr(f'{host}/')}/>",
        f'<link rel="self" href={quoteattr(f"{host}/{ADDRESS}")}/>',
        f"<updated>{_moment(newest[0].day if newest else date(1970, 1, 1))}</updated>",
        f"<author><name>{escape(site.organisation.name)}</name></author>",
        *_entries(newest, host),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _entries(newest: Iterable[Change], host: str) -> Iterator[str]:
    for change in newest:
        url = f"{host}/{change.address}"
        yield (
            f"<entry><title>{escape(change.title)}</title><id>{escape(url)}</id>"
            f"<link href={quoteattr(url)}/><updated>{_moment(change.day)}</updated></entry>"
        )


def _moment(day: date) -> str:
    # Records have dates without a time; midnight in Thailand stands for the date.
    return f"{day.isoformat()}T00:00:00+07:00"
