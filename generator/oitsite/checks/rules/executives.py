"""Rules on the executives."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.executive import Executive, same_person
from oitsite.site import Site


@rule("E101")
def each_executive_is_reached_directly(site: Site) -> Iterator[Finding]:
    """Every officeholder has a direct telephone number or e-mail address."""
    for executive in site.of(Executive):
        if not executive.vacant and not executive.reachable:
            yield Finding(executive.place(), "E101", {"position": executive.position})


@rule("E104")
def each_executive_is_reached_by_telephone(site: Site) -> Iterator[Finding]:
    """Every executive with an e-mail address has a number too: assessors have asked for one."""
    for executive in site.of(Executive):
        if not executive.vacant and executive.emails and not executive.phones:
            yield Finding(executive.place(), "E104", {"position": executive.position})


@rule("E102")
def each_executive_has_a_photo(site: Site) -> Iterator[Finding]:
    """Every officeholder has a photograph."""
    for executive in site.of(Executive):
        if not executive.vacant and not executive.photo:
            yield Finding(executive.place(), "E102", {"position": executive.position})


@rule("E103")
def no_contact_is_shared(site: Site) -> Iterator[Finding]:
    """A direct contact belongs to one person only, who may hold several offices."""
    holders: dict[str, Executive] = {}
    for executive in site.of(Executive):
        for contact in (*map(str, executive.phones), *executive.emails):
            holder = holders.setdefault(contact, executive)
            if not same_person(holder.name or "", executive.name or ""):
                other = holder.position
                values = {"contact": contact, "position": executive.position, "other": other}
                yield Finding(executive.place(), "E103", values)
