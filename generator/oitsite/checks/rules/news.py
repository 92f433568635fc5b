"""Rules on news."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.news import News, newest_first
from oitsite.site import Site
from oitsite.site.statistics import list_months
from oitsite.thai import format_date


@rule("N104")
def each_piece_of_news_is_of_its_year(site: Site) -> Iterator[Finding]:
    """The date of a news item is in the fiscal year of its folder."""
    for news in site.of(News):
        if news.date not in news.year:
            values = {"date": format_date(news.date), "year": str(news.year)}
            yield Finding(news.place("date"), "N104", values)


@rule("N105")
def each_month_so_far_has_news(site: Site) -> Iterator[Finding]:
    """Every month of a year up to its latest news has some."""
    for year in site.years_of(News):
        news = newest_first(one for one in site.of(News, year) if one.date in year)
        silent = [
            month
            for month in year.months
            if news and month.first < news[0].date and not any(one.date in month for one in news)
        ]
        if silent:
            values = {"months": list_months(silent), "year": str(year)}
            yield Finding(news[0].place("date"), "N105", values)
