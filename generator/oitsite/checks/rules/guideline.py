"""Rules on the guideline for complaints about corruption, which must agree with the channels."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.guideline import Guideline
from oitsite.site import Site
from oitsite.thai import closest


@rule("C106", "C107", "C110")
def each_channel_of_the_guideline_is_one_for_corruption(site: Site) -> Iterator[Finding]:
    """The guideline names only channels that exist and that take complaints about corruption."""
    purposes = {channel.id: channel.purposes for channel in site.of(Channel)}
    for guideline in site.of(Guideline):
        for index, name in enumerate(guideline.channels):
            place = guideline.place("channels", index)
            if not purposes:
                yield Finding(place, "C110", {"id": name})
            elif name not in purposes:
                meant = closest(name, purposes) or ", ".join(purposes)
                yield Finding(place, "C106", {"id": name, "meant": meant})
            elif "corruption" not in purposes[name]:
                yield Finding(place, "C107", {"id": name})


@rule("C108")
def each_channel_for_corruption_is_in_the_guideline(site: Site) -> Iterator[Finding]:
    """The guideline names every channel for complaints about corruption."""
    for guideline in site.of(Guideline):
        for channel in site.of(Channel):
            if "corruption" in channel.purposes and channel.id not in guideline.channels:
                yield Finding(guideline.place("channels"), "C108", {"id": channel.id})


@rule("C109")
def each_step_of_the_guideline_says_how_soon(site: Site) -> Iterator[Finding]:
    """Every step of the guideline has a time limit."""
    for guideline in site.of(Guideline):
        for index, step in enumerate(guideline.steps):
            if not step.within:
                yield Finding(guideline.place("steps", index), "C109")
