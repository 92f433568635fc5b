"""A two-way channel for questions, from the channels."""

from dataclasses import replace

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.question import Question
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/channels.yml"


def question_channel(site: Site, _year: FiscalYear) -> Evidence | None:
    """A channel for questions, with the questions answered before beside it."""
    channels = _shown([c for c in site.of(Channel) if "question" in c.purposes])
    if channels is None or not site.of(Question):
        return channels
    return replace(channels, pages=(*channels.pages, PageLink("คำถามที่พบบ่อย", "questions/")))


def two_way(site: Site, _year: FiscalYear) -> Evidence | None:
    """A channel for questions with answers online: a board, a chat, a messenger."""
    return _shown([c for c in site.of(Channel) if "question" in c.purposes and c.links and c.next])


def from_main_site(site: Site, year: FiscalYear) -> Evidence | None:
    """The main menu of every page leads to the channels."""
    return question_channel(site, year)


def _shown(channels: list[Channel]) -> Evidence | None:
    pages = tuple(PageLink(c.title, f"complaints/#{c.id}") for c in channels)
    return Evidence("", pages) if pages else None
