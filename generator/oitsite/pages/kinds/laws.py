"""The laws that the organisation works by, by kind."""

from collections.abc import Iterator

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.law import KINDS, Law
from oitsite.site import Site

ADDRESS = "laws/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of laws, if any are recorded."""
    words = templates.words["laws"]
    laws = site.of(Law)
    if not laws:
        return
    kinds = {kind: found for kind in KINDS if (found := [o for o in laws if o.kind == kind])}
    html = templates.render("laws", ADDRESS, kinds=kinds)
    yield Page(ADDRESS, words["title"], words["lead"], html)
