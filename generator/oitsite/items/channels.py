"""Complaint channels by purpose."""

from oitsite.records.kinds.channel import Channel
from oitsite.site import Site


def against_corruption(site: Site) -> list[Channel]:
    """Return the channels that take complaints about corruption."""
    return [channel for channel in site.of(Channel) if "corruption" in channel.purposes]
