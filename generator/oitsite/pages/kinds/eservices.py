"""The online services: the list and a page for each."""

from collections.abc import Iterator

from oitsite.pages.contract import MenuPlace
from oitsite.pages.linked_data import block, service_data
from oitsite.pages.page import FOLDERS, Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site
from oitsite.site.order import in_order

ADDRESS = "e-service/"
IN_ENGLISH = True
MENU = MenuPlace(4, "eservice", ADDRESS)


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the list of services and the page of each."""
    words = templates.words["eservice"]
    services = in_order(site.of(EService))
    html = templates.render("eservices", ADDRESS, services=services)
    yield Page(ADDRESS, words["title"], words["lead"], html)
    for service in services:
        yield _service_page(site, service, templates)


def _service_page(site: Site, service: EService, templates: Templates) -> Page:
    trail = ((templates.words["eservice"]["title"], ADDRESS),)
    html = templates.render("eservice", service.address, trail=trail, service=service)
    html += block(service_data(site, service, f"{FOLDERS[templates.language]}{service.address}"))
    return Page(service.address, service.title, service.summary, html, weight=1.3)
