"""Ethics of each year: codes, team, dos and don'ts, trainings."""

from collections.abc import Iterator, Sequence

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site
from oitsite.thai import FiscalYear


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield a page for each year that has a record, the newest first."""
    years = site.years_of(Ethics)
    for year in years:
        for record in site.of(Ethics, year):
            yield _page(record, years, templates)


def _page(record: Ethics, years: Sequence[FiscalYear], templates: Templates) -> Page:
    words = templates.words["ethics"]
    title = words["of_year"].format(year=record.year)
    address = f"ethics/{record.year}/"
    html = templates.render("ethics", address, title=title, record=record, years=years)
    sections = tuple(
        Section(training.title, f"activity-{number}")
        for number, training in enumerate(record.trainings, start=1)
    )
    return Page(address, title, words["lead"], html, sections)
