"""The list of purchases with their progress, from the year's 16-column list."""

from collections.abc import Callable
from functools import partial

from oitsite.items.purchases import in_list
from oitsite.items.state import Shown
from oitsite.records.listed_purchase import ListedPurchase
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/procurement-list.xlsx"


def _shown(
    site: Site, year: FiscalYear, *, says: str, said: Callable[[ListedPurchase], object]
) -> Shown | None:
    return in_list(site, year, says, said)


work = partial(_shown, says="ชื่องานที่ซื้อหรือจ้าง", said=lambda row: row.work)
budget = partial(_shown, says="งบประมาณที่ได้รับจัดสรร", said=lambda row: row.budget)
budget_source = partial(_shown, says="แหล่งที่มาของงบประมาณ", said=lambda row: row.budget_source)
status = partial(_shown, says="สถานะการจัดซื้อจัดจ้าง", said=lambda row: row.status)
method = partial(_shown, says="วิธีซื้อหรือจ้าง", said=lambda row: row.method)
reference_price = partial(_shown, says="ราคากลาง", said=lambda row: row.reference_price)
agreed_price = partial(_shown, says="ราคาที่ตกลงซื้อหรือจ้าง", said=lambda row: row.agreed_price)
winner = partial(_shown, says="ผู้ที่ได้รับการคัดเลือก", said=lambda row: row.winner)
egp_number = partial(_shown, says="เลขที่โครงการในระบบ e-GP", said=lambda row: row.egp)
official_form = partial(_shown, says="ข้อมูลทุกช่องของแบบฟอร์ม 16 ช่อง", said=lambda row: not row.blanks)
