"""The organisation's structure, powers and duties."""

from collections.abc import Iterator

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.structure import Structure
from oitsite.site import Site

ADDRESS = "structure/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of the structure, if it is recorded."""
    words = templates.words["structure"]
    for structure in site.of(Structure):
        html = templates.render("structure", ADDRESS, structure=structure)
        sections = (Section(words["powers"], "powers"),)
        yield Page(ADDRESS, words["title"], words["lead"], html, sections)
