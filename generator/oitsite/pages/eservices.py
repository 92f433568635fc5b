"""The online services: the list and a page for each."""

from collections.abc import Iterator

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.eservice import EService
from oitsite.site import Site
from oitsite.thai import sort_key

ADDRESS = "e-service/"


def in_order(services: tuple[EService, ...]) -> tuple[EService, ...]:
    """Return services by their number, those without one after, in dictionary order."""
    return tuple(
        sorted(services, key=lambda s: (s.number is None, s.number or 0, sort_key(s.title)))
    )


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the list of services and the page of each."""
    words = templates.words["eservice"]
    services = in_order(site.of(EService))
    html = templates.render("eservices", ADDRESS, trail=(("", ""),), services=services)
    sections = (Section(words["title"], " · ".join(service.title for service in services)),)
    yield Page(ADDRESS, words["title"], words["lead"], html, sections)
    for service in services:
        yield _service_page(service, templates)


def _service_page(service: EService, templates: Templates) -> Page:
    address = f"{ADDRESS}{service.id}/"
    trail = (("", ""), (templates.words["eservice"]["title"], ADDRESS))
    html = templates.render("eservice", address, trail=trail, service=service)
    steps = (stage.what for stage in service.steps)
    text = " ".join((service.summary, *service.who, *steps, *service.documents, service.fee))
    sections = (Section(service.title, text),)
    return Page(address, service.title, service.summary, html, sections, weight=1.3)
