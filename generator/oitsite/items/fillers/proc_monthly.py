"""The monthly summaries of the first six months, from the months' tables.

Since fiscal year 2569 the item also requires values that only the 16-column list has.
"""

from collections.abc import Callable
from functools import partial

from oitsite.items.fillers.proc_list import budget_source, egp_number, official_form, status
from oitsite.items.purchases import every_month, excel_and_still_pdf, in_months
from oitsite.items.state import AskAPerson, Evidence
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site
from oitsite.site.spending import MonthOfPurchases, months_of
from oitsite.thai import FiscalYear

__all__ = ["budget_source", "egp_number", "official_form", "status"]

LIVES_IN = "content/{year}/procurement/"


def _first_half(site: Site, year: FiscalYear) -> tuple[MonthOfPurchases, ...]:
    return months_of(site, year)[:6]


def _shown(
    site: Site, year: FiscalYear, *, says: str, said: Callable[[Purchase], object]
) -> Evidence | None:
    return in_months(_first_half(site, year), says, said)


work = partial(_shown, says="ชื่องานที่ซื้อหรือจ้าง", said=lambda row: row.work)
amount = budget = partial(_shown, says="วงเงินที่จะซื้อหรือจ้าง", said=lambda row: row.budget)
reference_price = partial(_shown, says="ราคากลาง", said=lambda row: row.reference_price)
method = partial(_shown, says="วิธีซื้อหรือจ้าง", said=lambda row: row.method)
bidders = partial(_shown, says="ผู้เสนอราคาและราคาที่เสนอ", said=lambda row: row.bidders)
winner = partial(_shown, says="ผู้ที่ได้รับการคัดเลือก", said=lambda row: row.winner)
agreed_price = partial(_shown, says="ราคาที่ตกลงซื้อหรือจ้าง", said=lambda row: row.agreed is not None)
reason = partial(_shown, says="เหตุผลที่คัดเลือก", said=lambda row: row.reason)
contract = partial(_shown, says="เลขที่และวันที่ของสัญญาหรือข้อตกลง", said=lambda row: row.contract)


def months(site: Site, year: FiscalYear) -> Evidence | None:
    """Each of the six months has its table."""
    return every_month(_first_half(site, year))


def pdf_and_excel(site: Site, year: FiscalYear) -> AskAPerson | None:
    """The Excel tables are on the site; only a person can tell about the PDFs."""
    return excel_and_still_pdf(_first_half(site, year))
