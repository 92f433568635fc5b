"""The No Gift Policy of each year: declaration, activities, report of gifts, section 128."""

from collections.abc import Iterator, Sequence

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.no_gift import NoGift
from oitsite.site import Site
from oitsite.thai import FiscalYear


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield a page for each year that has a policy, the newest first."""
    years = site.years_of(NoGift)
    for year in years:
        for record in site.of(NoGift, year):
            yield _page(record, years, templates)


def _page(record: NoGift, years: Sequence[FiscalYear], templates: Templates) -> Page:
    words = templates.words["no_gift"]
    title = words["of_year"].format(year=record.year)
    address = f"no-gift/{record.year}/"
    html = templates.render("no_gift", address, title=title, record=record, years=years)
    sections = tuple(
        Section(activity.title, f"activity-{number}")
        for number, activity in enumerate(record.activities, start=1)
    )
    return Page(address, title, words["lead"], html, sections)
