"""The surveys of the assessment (EIT, IIT) with their addresses and QR codes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from oitsite.drawing import qr
from oitsite.pages.contract import MenuPlace
from oitsite.pages.page import Asset, Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.kinds.survey import Survey
from oitsite.site import Site

ADDRESS = "survey/"
IN_ENGLISH = True
MENU = MenuPlace(5, "survey", ADDRESS)


@dataclass(frozen=True)
class Invitation:
    """A survey as the page shows it: its address and its QR code."""

    survey: Survey
    url: str
    qr_address: str
    """The address of the QR code in this site, without its ending."""


def address_in_itas(survey: Survey, organisation: Organisation) -> str | None:
    """Return the address of the survey, None if no code is known.

    ITAS has a survey at https://itas.nacc.go.th/go/eit/<code>, with the same code for IIT.
    """
    code = survey.code or organisation.itas_code
    if survey.url or not code:
        return survey.url
    return f"https://itas.nacc.go.th/go/{survey.instrument.lower()}/{code}"


def invitations_of(site: Site) -> tuple[Invitation, ...]:
    """Return the surveys of the newest year that has any; the one for everybody first."""
    years = site.years_of(Survey)
    surveys = site.of(Survey, years[0]) if years else ()
    found = []
    for survey in sorted(surveys, key=lambda survey: survey.instrument):
        if url := address_in_itas(survey, site.organisation):
            file = f"{ADDRESS}{survey.instrument.lower()}-{survey.year}"
            found.append(Invitation(survey, url, file))
    return tuple(found)


def make(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the page of the surveys and their QR codes as SVG and PNG."""
    words = templates.words["survey"]
    invitations = invitations_of(site)
    for invitation in invitations:
        title = words["qr_title"].format(instrument=invitation.survey.instrument)
        image = partial(qr.svg, invitation.url, title, invitation.url)
        yield Asset(f"{invitation.qr_address}.svg", image)
        yield Asset(f"{invitation.qr_address}.png", partial(qr.png, invitation.url))
    html = templates.render("survey", ADDRESS, invitations=invitations)
    instruments = [invitation.survey.instrument for invitation in invitations]
    sections = tuple(Section(words["names"][code], code.lower()) for code in instruments)
    yield Page(ADDRESS, words["title"], words["lead"], html, sections)
