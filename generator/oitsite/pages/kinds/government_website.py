"""How the site meets the government website standard (มสพร. 11-2566), in its eight groups.

The groups are taken from documents that cite the standard; a clause is given only where such a
document names it. The page says that nothing was checked against the standard itself.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records import Record
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.measure import Measure
from oitsite.records.kinds.survey import Survey
from oitsite.site import Site

ADDRESS = "website-standard/"

Evidence = str | Callable[[Site], bool] | None
"""The beginning of the addresses that show a requirement, whether the site meets it, or None if
that depends on the server."""

_GROUPS: Mapping[str, Mapping[str, Evidence]] = {
    "name": {
        "organisation": lambda site: site.organisation.emblem is not None,
        "domain": lambda site: site.organisation.host.endswith(".go.th"),
    },
    "basic": {
        "contact": "contact/",
        "executives": "executives/",
        "oit": "oit/",
        "measures": "measures/",
    },
    "open_data": {"tables": "open-data/", "licence": "licence/"},
    "eservice": {"services": "e-service/"},
    "participation": {
        "complaints": "complaints/",
        "survey": "survey/",
        "share": lambda _site: False,
    },
    "features": {
        "languages": lambda site: site.has_english,
        "search": lambda _site: True,
        "accessibility": "accessibility/",
        "trail": lambda _site: True,
        "sitemap": lambda _site: True,
        "phone": lambda _site: True,
    },
    "security": {
        "https": lambda site: site.organisation.host.startswith("https://"),
        "tls": None,
        "report": "security/",
    },
    "policies": {
        "privacy": "privacy/",
        "website_policy": "website-policy/",
        "security_policy": "security/",
    },
}
# Pages that exist even if they have nothing to show yet.
_FILLED_BY: Mapping[str, type[Record]] = {
    "measures/": Measure,
    "e-service/": EService,
    "complaints/": Channel,
    "survey/": Survey,
}
_CLAUSES = {
    "oit": "4.8",
    "tables": "5.3",
    "share": "7.2",
    "survey": "7.3",
    "languages": "8.1",
    "search": "8.3",
    "accessibility": "8.7",
}


@dataclass(frozen=True)
class Thing:
    """One thing that a site should have; `address` is this site's page for it."""

    key: str
    state: Literal["found", "missing", "elsewhere"]
    address: str | None
    clause: str | None


def make_overview(titles: Mapping[str, str], site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the table of the eight groups."""
    words = templates.words["website_standard"]
    groups = {
        group: [_thing(key, evidence, titles, site) for key, evidence in things.items()]
        for group, things in _GROUPS.items()
    }
    html = templates.render("website_standard", ADDRESS, groups=groups, titles=titles)
    yield Page(ADDRESS, words["title"], words["lead"], html)


def _thing(key: str, evidence: Evidence, titles: Mapping[str, str], site: Site) -> Thing:
    clause = _CLAUSES.get(key)
    if evidence is None:
        return Thing(key, "elsewhere", None, clause)
    if callable(evidence):
        return Thing(key, "found" if evidence(site) else "missing", None, clause)
    kind = _FILLED_BY.get(evidence)
    shown = titles if kind is None or site.of(kind) else ()
    address = next((address for address in shown if address.startswith(evidence)), None)
    return Thing(key, "found" if address else "missing", address, clause)
