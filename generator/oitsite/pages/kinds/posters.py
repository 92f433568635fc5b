"""Posters for the counter: one sheet with a QR code for the survey, each channel and service."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from oitsite.drawing import qr
from oitsite.pages.kinds.surveys import invitations_of
from oitsite.pages.page import Asset, Page
from oitsite.pages.templates import Templates
from oitsite.records.fields.phone import Phone
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site
from oitsite.site.order import in_order

ADDRESS = "posters/"
_PAPERS = {"a4": "", "a5": "a5/"}
"""Each paper size with the address of its page below the poster's address."""


@dataclass(frozen=True)
class Poster:
    """The content of a poster; `leads_to` is the address in this site that its QR code opens."""

    id: str
    title: str
    sentence: str
    leads_to: str
    phones: tuple[Phone, ...] = ()
    note: str = ""

    @property
    def qr_address(self) -> str:
        """The address of the QR code in this site."""
        return f"{ADDRESS}{self.id}/qr.svg"


def make(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the list of posters, and each poster's QR code and pages by paper size."""
    words = templates.words["posters"]
    groups = {
        "survey": list(_survey(site, words)),
        "channels": [_of_channel(channel, templates.words) for channel in site.of(Channel)],
        "services": [_of_service(service, words) for service in in_order(site.of(EService))],
    }
    html = templates.render("posters", ADDRESS, groups=groups)
    yield Page(ADDRESS, words["title"], words["lead"], html)
    for poster in (poster for posters in groups.values() for poster in posters):
        address = f"{site.organisation.host}/{poster.leads_to}"
        alt = words["qr_alt"].format(address=address)
        yield Asset(poster.qr_address, partial(qr.svg, address, poster.title, alt))
        for paper in _PAPERS:
            yield _sheet(poster, paper, address, templates)


def _survey(site: Site, words: Mapping[str, Any]) -> Iterator[Poster]:
    """Yield the poster for EIT; IIT needs none, since staff are asked directly."""
    if any(invitation.survey.instrument == "EIT" for invitation in invitations_of(site)):
        title, sentence = words["survey_title"], words["survey_sentence"]
        yield Poster("survey-eit", title, sentence, "survey/#eit")


def _of_channel(channel: Channel, words: Mapping[str, Any]) -> Poster:
    complaints = words["complaints"]
    return Poster(
        id=f"complaints-{channel.id}",
        title=channel.title,
        sentence=words["posters"]["channel_sentence"][channel.purposes[0]],
        leads_to=f"complaints/#{channel.id}",
        phones=channel.phones,
        note=complaints["anonymous_yes"] if channel.anonymous else "",
    )


def _of_service(service: EService, words: Mapping[str, Any]) -> Poster:
    return Poster(
        id=f"e-service-{service.id}",
        title=service.title,
        sentence=words["service_sentence"],
        leads_to=service.address,
        phones=service.phones,
    )


def _sheet(poster: Poster, paper: str, address: str, templates: Templates) -> Page:
    words = templates.words["posters"]
    place = f"{ADDRESS}{poster.id}/{_PAPERS[paper]}"
    html = templates.render(
        "poster",
        place,
        trail=((words["title"], ADDRESS),),
        poster=poster,
        paper=paper,
        papers=_PAPERS,
        url=address,
    )
    title = words["page_title"].format(title=poster.title, paper=words["paper"][paper])
    # People searching for its subject want the page that it leads to.
    return Page(place, title, poster.sentence, html, pdf=f"{poster.id}-{paper}.pdf", weight=0.7)
