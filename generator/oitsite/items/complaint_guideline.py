"""How complaints about corruption are made and handled, from the channels."""

from collections.abc import Callable

from oitsite.items.state import PageLink, Shown
from oitsite.records.channel import Channel
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/channels.yml"


def method(site: Site, _year: FiscalYear) -> Shown | None:
    """How an outsider complains."""
    return _shown(site, lambda channel: channel.how)


def steps(site: Site, _year: FiscalYear) -> Shown | None:
    """What is done with a complaint."""
    return _shown(site, lambda channel: tuple(stage.what for stage in channel.next))


def unit(site: Site, _year: FiscalYear) -> Shown | None:
    """Which unit is responsible."""
    return _shown(site, lambda channel: (channel.unit,) if channel.unit else ())


def period(site: Site, _year: FiscalYear) -> Shown | None:
    """How soon each step is done."""
    return _shown(
        site, lambda channel: tuple(stage.within for stage in channel.next if stage.within)
    )


def _shown(site: Site, texts_of: Callable[[Channel], tuple[str, ...]]) -> Shown | None:
    """Show the first channel for corruption that says it; all of them must."""
    channels = [channel for channel in site.of(Channel) if "corruption" in channel.purposes]
    if not channels or not all(texts_of(channel) for channel in channels):
        return None
    pages = tuple(PageLink(c.title, f"complaints/#{c.id}") for c in channels)
    return Shown("\n".join(f"- {text}" for text in texts_of(channels[0])), pages)
