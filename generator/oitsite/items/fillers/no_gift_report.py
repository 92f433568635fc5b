"""The previous year's report of gifts under the No Gift Policy."""

from oitsite.items.no_gift import report_of_the_year_before
from oitsite.items.page_links import no_gift_page
from oitsite.items.state import Evidence
from oitsite.records.kinds.no_gift import GiftReport
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/no-gift.yml"


def report(site: Site, year: FiscalYear) -> Evidence | None:
    """How many gifts were offered and what became of them."""
    found = report_of_the_year_before(site, year)
    return (
        Evidence(_statement(found), (no_gift_page(year, "#report"),), found.evidence)
        if found
        else None
    )


def report_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The report covers the previous year."""
    found = report_of_the_year_before(site, year)
    says = f"เป็นรายงานของปีงบประมาณ พ.ศ. {year.before}"
    return Evidence(says, (no_gift_page(year, "#report"),)) if found else None


def _statement(report: GiftReport) -> str:
    of_year = f"ปีงบประมาณ พ.ศ. {report.year}"
    if not report.received:
        return f"{of_year} ไม่มีผู้นำของขวัญมาให้"
    kept = f" ส่งมอบให้หน่วยงาน {report.handed_over} รายการ" if report.handed_over else ""
    return f"{of_year} มีผู้นำของขวัญมาให้ {report.received} รายการ ส่งคืน {report.returned} รายการ{kept}"
