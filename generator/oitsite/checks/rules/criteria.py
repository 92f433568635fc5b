"""Rules on the officer's corrections of a year's criteria."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.correction import Correction
from oitsite.site import Site


@rule("O105")
def each_added_item_is_whole(site: Site) -> Iterator[Finding]:
    """An item that oitsite's criteria of the year lack has name, concept, group and period."""
    for correction in site.of(Correction):
        items = site.criteria(correction.year).items
        if correction.left_out or any(item.code == correction.code for item in items):
            continue
        needed = ("name", "concept", "group", "period")
        if missing := [key for key in needed if not getattr(correction, key)]:
            values = {"code": correction.code, "missing": ", ".join(missing)}
            yield Finding(correction.place(), "O105", values)


@rule("O106")
def each_item_is_in_a_group_of_the_year(site: Site) -> Iterator[Finding]:
    """The group of a corrected item is one of the year's."""
    for correction in site.of(Correction):
        groups = site.criteria(correction.year).groups
        if correction.group and correction.group not in groups:
            known = ", ".join(f"{key} ({name})" for key, name in groups.items())
            values = {"group": correction.group, "known": known}
            yield Finding(correction.place("group"), "O106", values)


@rule("O107")
def each_duty_is_one_item(site: Site) -> Iterator[Finding]:
    """No two items of a year share a concept, since it names the item's record."""
    for correction in site.of(Correction):
        items = site.criteria(correction.year).items
        others = [item.code for item in items if item.concept == correction.concept]
        if others and others != [correction.code]:
            values = {"concept": correction.concept or "", "codes": ", ".join(others)}
            yield Finding(correction.place("concept"), "O107", values)
