"""The channels for complaints, suggestions and questions, grouped by purpose."""

from collections.abc import Iterator

from oitsite.pages.contract import MenuPlace
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.channel import PURPOSES, Channel
from oitsite.records.kinds.guideline import Guideline
from oitsite.site import Site

ADDRESS = "complaints/"
IN_ENGLISH = True
MENU = MenuPlace(3, "complaints", ADDRESS)


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of all channels."""
    words = templates.words["complaints"]
    channels = site.of(Channel)
    # A channel with several purposes is shown in full at the first, and only named at the others.
    groups = [
        (
            purpose,
            [channel for channel in channels if _first_purpose(channel) == purpose],
            [c for c in channels if purpose in c.purposes and _first_purpose(c) != purpose],
        )
        for purpose in PURPOSES
    ]
    html = templates.render("complaints", ADDRESS, groups=groups, guided=bool(site.of(Guideline)))
    sections = tuple(Section(channel.title, channel.id) for channel in channels)
    yield Page(ADDRESS, words["title"], words["lead"], html, sections, weight=1.3)


def _first_purpose(channel: Channel) -> str:
    return next(purpose for purpose in PURPOSES if purpose in channel.purposes)
