"""The guideline for complaints about corruption."""

from collections.abc import Iterator

from oitsite.pages.kinds.complaints import ADDRESS as COMPLAINTS
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.guideline import Guideline
from oitsite.site import Site

ADDRESS = f"{COMPLAINTS}guideline/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page, if there is a guideline."""
    for guideline in site.of(Guideline):
        html = templates.render(
            "guideline",
            ADDRESS,
            trail=((templates.words["complaints"]["title"], COMPLAINTS),),
            guideline=guideline,
            channels=[one for one in site.of(Channel) if one.id in guideline.channels],
        )
        lead = templates.words["guideline"]["lead"]
        yield Page(ADDRESS, guideline.title, lead, html)
