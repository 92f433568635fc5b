"""The years of the OIT and, for each duty, its item number in each year."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oitsite.pages.kinds.items import ADDRESS
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.thai import FiscalYear


@dataclass(frozen=True)
class Duty:
    """A duty to disclose, under its newest name, with its item's code in each year."""

    name: str
    codes: Mapping[FiscalYear, str]


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page above the years' lists, if any year is disclosed."""
    disclosed = site.years_of(Disclosure)
    if not disclosed:
        return
    words = templates.words["items"]
    years = site.years_with_criteria
    duties = tuple(_duties(site))
    html = templates.render("crosswalk", ADDRESS, years=years, disclosed=disclosed, duties=duties)
    yield Page(ADDRESS, words["title"], words["lead"], html)


def _duties(site: Site) -> Iterator[Duty]:
    """Yield every duty once, those of the newest year first, in that year's order."""
    seen: set[str] = set()
    for year in reversed(site.years_with_criteria):
        for item in site.criteria(year).items:
            if item.concept not in seen:
                seen.add(item.concept)
                yield Duty(item.name, site.codes_of_duty(item.concept))
