"""Rules on complaint channels."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.records.kinds.channel import Channel
from oitsite.site import Site


@rule("C101", "C102")
def there_is_a_channel_for_corruption(site: Site) -> Iterator[Finding]:
    """There is a channel for corruption, and one that serves no other purpose."""
    channels = site.of(Channel)
    against = [channel for channel in channels if "corruption" in channel.purposes]
    if not against:
        yield Finding(Place("content/channels.yml"), "C101")
    elif all(len(channel.purposes) > 1 for channel in against):
        yield Finding(against[0].place("purposes"), "C102")


@rule("C103")
def each_channel_for_corruption_protects_the_informant(site: Site) -> Iterator[Finding]:
    """A channel for corruption says how the informant is protected."""
    for channel in site.of(Channel):
        if "corruption" in channel.purposes and not channel.protection:
            yield Finding(channel.place(), "C103", {"title": channel.title})


@rule("C104")
def each_channel_can_be_reached(site: Site) -> Iterator[Finding]:
    """A channel has a telephone number, an e-mail address, a link or a place."""
    for channel in site.of(Channel):
        if not (channel.phones or channel.emails or channel.links or channel.address):
            yield Finding(channel.place(), "C104", {"title": channel.title})


@rule("C105")
def each_channel_says_what_happens_next(site: Site) -> Iterator[Finding]:
    """A channel tells what happens after a complaint, and how soon."""
    for channel in site.of(Channel):
        if not any(stage.within for stage in channel.next):
            yield Finding(channel.place(), "C105", {"title": channel.title})
