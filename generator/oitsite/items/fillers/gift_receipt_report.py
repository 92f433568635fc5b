"""The previous year's report of what officials accepted by custom."""

from oitsite.items.fillers.no_gift_report import LIVES_IN
from oitsite.items.no_gift import report_of_the_year_before
from oitsite.items.page_links import no_gift_page
from oitsite.items.state import Evidence
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["LIVES_IN"]


def report(site: Site, year: FiscalYear) -> Evidence | None:
    """The number of reports, in words if there were none."""
    found = report_of_the_year_before(site, year)
    if not found or found.customary is None:
        return None
    number = f"จำนวน {found.customary} รายการ" if found.customary else "ไม่มีเจ้าหน้าที่รายงาน"
    says = f"ปีงบประมาณ พ.ศ. {found.year} การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา: {number}"
    return Evidence(says, (no_gift_page(year, "#report"),), found.evidence)
