"""The page of contacts: the organisation and each of its units."""

from collections.abc import Iterator

from oitsite.pages.contract import MenuPlace
from oitsite.pages.linked_data import block, organisation_data
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.site import Site

ADDRESS = "contact/"
IN_ENGLISH = True
MENU = MenuPlace(7, "contact", ADDRESS)


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of contacts."""
    organisation = site.organisation
    title = templates.words["contact"]["title"]
    html = templates.render("contact", ADDRESS)
    html += block(organisation_data(site))
    yield Page(ADDRESS, title, organisation.address, html)
