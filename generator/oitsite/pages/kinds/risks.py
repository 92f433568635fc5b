"""The corruption risks of a year: the register, its matrix, and the results."""

from collections import Counter
from collections.abc import Iterator, Sequence

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.risk import LEAST_SCORE, Risk, level_at
from oitsite.site import Site
from oitsite.thai import FiscalYear

_RATINGS = range(1, 6)


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of every year that has risks."""
    years = site.years_of(Risk)
    for year in years:
        yield _year_page(year, years, site.of(Risk, year), templates)


def _year_page(
    year: FiscalYear, years: Sequence[FiscalYear], risks: tuple[Risk, ...], templates: Templates
) -> Page:
    words = templates.words["risks"]
    title = words["of_year"].format(year=year)
    address = f"risks/{year}/"
    html = templates.render(
        "risks",
        address,
        title=title,
        year=year,
        years=years,
        risks=risks,
        reported=[risk for risk in risks if risk.result],
        bribery=sum(risk.bribery for risk in risks),
        documents_shown=tuple(dict.fromkeys(link for risk in risks for link in risk.documents)),
        ratings=_RATINGS,
        counts=Counter((risk.likelihood, risk.impact) for risk in risks),
        level_at=level_at,
        bands=LEAST_SCORE,
    )
    return Page(address, title, words["lead"], html)
