"""News of the organisation's work, from the news of the year."""

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.news import News, newest_first
from oitsite.site import Site
from oitsite.thai import FiscalYear, format_date

LIVES_IN = "content/{year}/news/"
_SHOWN = 5


def work_news(site: Site, year: FiscalYear) -> Evidence | None:
    """The news of the year; the latest are named."""
    news = newest_first(site.of(News, year))
    if not news:
        return None
    latest = (
        PageLink(f"{one.title} ({format_date(one.date)})", one.address) for one in news[:_SHOWN]
    )
    says = f"ข่าวปีงบประมาณ พ.ศ. {year} ทั้งหมด {len(news)} เรื่อง เรื่องล่าสุดมีดังนี้"
    return Evidence(says, (*latest, PageLink(f"ข่าวทั้งหมดของปี {year}", f"news/{year}/")))


def in_year(site: Site, year: FiscalYear) -> Evidence | None:
    """All of it happened in the year."""
    news = newest_first(site.of(News, year))
    if not news or any(one.date not in year for one in news):
        return None
    first, last = format_date(news[-1].date), format_date(news[0].date)
    return Evidence(
        f"เรื่องแรกลงวันที่ {first} เรื่องล่าสุดลงวันที่ {last}", (PageLink("ข่าว", f"news/{year}/"),)
    )
