"""The report of gifts by the No Gift Policy: that of the year before."""

from oitsite.items.state import PageLink, Shown
from oitsite.records.kinds.no_gift import GiftReport, NoGift
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/no-gift.yml"


def report(site: Site, year: FiscalYear) -> Shown | None:
    """How many gifts were offered and what became of them."""
    found = report_asked_for(site, year)
    return Shown(_said(found), page(year, "#report"), found.evidence) if found else None


def report_year(site: Site, year: FiscalYear) -> Shown | None:
    """The report is of the year before."""
    found = report_asked_for(site, year)
    says = f"เป็นรายงานของปีงบประมาณ พ.ศ. {year.before}"
    return Shown(says, page(year, "#report")) if found else None


def report_asked_for(site: Site, year: FiscalYear) -> GiftReport | None:
    """Return the report of the year before, which the assessment of a year asks for."""
    record = site.one(NoGift, year)
    found = record.report if record else None
    return found if found and found.year == year.before else None


def page(year: FiscalYear, anchor: str = "") -> tuple[PageLink]:
    """Return the year's page on the policy."""
    title = f"ไม่รับของขวัญ (No Gift Policy) ปีงบประมาณ พ.ศ. {year}"
    return (PageLink(title, f"no-gift/{year}/{anchor}"),)


def _said(report: GiftReport) -> str:
    of_year = f"ปีงบประมาณ พ.ศ. {report.year}"
    if not report.received:
        return f"{of_year} ไม่มีผู้นำของขวัญมาให้"
    kept = f" ส่งมอบให้หน่วยงาน {report.handed_over} รายการ" if report.handed_over else ""
    return f"{of_year} มีผู้นำของขวัญมาให้ {report.received} รายการ ส่งคืน {report.returned} รายการ{kept}"
