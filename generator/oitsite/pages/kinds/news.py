"""News: the newest year's, a list for each year, and a page for each piece."""

from collections.abc import Iterator, Sequence

from oitsite.pages.markdown import markdown
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.news import News, newest_first
from oitsite.site import Site
from oitsite.thai import FiscalYear

ADDRESS = "news/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year that has news; the first page shows the newest year's."""
    years = site.years_of(News)
    for year in years:
        news = newest_first(site.of(News, year))
        if year == years[0]:
            yield _list_page(ADDRESS, year, years, news, templates)
        yield _list_page(f"{ADDRESS}{year}/", year, years, news, templates)
        for position, one in enumerate(news):
            yield _news_page(one, news, position, templates)


def _list_page(
    address: str,
    year: FiscalYear,
    years: Sequence[FiscalYear],
    news: Sequence[News],
    templates: Templates,
) -> Page:
    words = templates.words["news"]
    title = words["of_year"].format(year=year)
    html = templates.render("news_list", address, title=title, year=year, years=years, news=news)
    return Page(address, title, words["lead"], html)


def _news_page(one: News, news: Sequence[News], position: int, templates: Templates) -> Page:
    words = templates.words["news"]
    body = markdown(one.body)
    html = templates.render(
        "news",
        one.address,
        trail=((words["of_year"].format(year=one.year), f"{ADDRESS}{one.year}/"),),
        one=one,
        body=body.html,
        newer=news[position - 1] if position else None,
        older=news[position + 1] if position + 1 < len(news) else None,
    )
    return Page(one.address, one.title, one.summary, html, body.sections)
