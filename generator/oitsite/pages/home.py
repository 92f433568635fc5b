"""The home page and the page of contacts."""

from collections.abc import Iterator

from oitsite.pages.linked_data import block, organisation_data
from oitsite.pages.measures import progress_of
from oitsite.pages.order import in_order
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.channel import Channel
from oitsite.records.eservice import EService
from oitsite.records.measure import Measure
from oitsite.records.news import News, newest_first
from oitsite.site import Site

_LATEST = 3
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
        services=in_order(site.of(EService)),
        news=newest_first(site.of(News))[:_LATEST],
        against_corruption=[c for c in site.of(Channel) if "corruption" in c.purposes],
    )
    return Page(
        "",
        organisation.name,
        organisation.about,
        html + block(organisation_data(site)),
        (Section(organisation.name, organisation.about),),
    )


def _contact(site: Site, templates: Templates) -> Page:
    organisation = site.organisation
    title = templates.words["contact"]["title"]
    html = templates.render("contact", "contact/", trail=(("", ""),))
    units = (" ".join((unit.name, *map(str, unit.phones))) for unit in organisation.units)
    text = " ".join((organisation.address, *map(str, organisation.phones), *units))
    html += block(organisation_data(site))
    return Page("contact/", title, organisation.address, html, (Section(title, text),))
