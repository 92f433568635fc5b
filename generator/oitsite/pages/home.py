"""The home page and the page of contacts."""

from collections.abc import Iterator

from oitsite.pages.eservices import in_order as services_in_order
from oitsite.pages.measures import in_order, progress_of
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.channel import Channel
from oitsite.records.eservice import EService
from oitsite.records.measure import Measure
from oitsite.site import Site

IN_ENGLISH = True


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the home page and the page of contacts."""
    yield _home(site, templates)
    yield _contact(site, templates)


def _home(site: Site, templates: Templates) -> Page:
    organisation = site.organisation
    year = organisation.current_year
    measures = in_order(site.of(Measure, year))
    html = templates.render(
        "home",
        "",
        year=year,
        measures=measures,
        progress=progress_of(measures),
        services=services_in_order(site.of(EService)),
        against_corruption=[c for c in site.of(Channel) if "corruption" in c.purposes],
    )
    return Page(
        "",
        organisation.name,
        organisation.about,
        html,
        (Section(organisation.name, organisation.about),),
    )


def _contact(site: Site, templates: Templates) -> Page:
    organisation = site.organisation
    title = templates.words["contact"]["title"]
    html = templates.render("contact", "contact/", trail=(("", ""),))
    units = (" ".join((unit.name, *map(str, unit.phones))) for unit in organisation.units)
    text = " ".join((organisation.address, *map(str, organisation.phones), *units))
    return Page("contact/", title, organisation.address, html, (Section(title, text),))
