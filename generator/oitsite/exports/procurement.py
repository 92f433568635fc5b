"""The tables of purchases: the columns of the official forms, under the forms' own headings."""

from collections.abc import Iterator

from oitsite.exports.table import Column, Table
from oitsite.records.listed_purchase import ListedPurchase
from oitsite.records.purchase import Purchase
from oitsite.records.record import Record
from oitsite.spending import MonthOfPurchases
from oitsite.thai import Money

PURCHASE = (
    Column("number", "ลำดับที่", "ลำดับที่ในเดือน", 8),
    Column("work", "งานที่จัดซื้อหรือจัดจ้าง", "ชื่องาน", 40),
    Column("budget", "วงเงินที่จะซื้อหรือจ้าง (บาท)", "วงเงิน เป็นบาท", 16, sums=True),
    Column("reference_price", "ราคากลาง (บาท)", "ราคากลาง เป็นบาท", 16, sums=True),
    Column("method", "วิธีซื้อหรือจ้าง", "วิธีตาม พ.ร.บ. จัดซื้อจัดจ้าง พ.ศ. 2560", 18),
    Column("bidders", "รายชื่อผู้เสนอราคาและราคาที่เสนอ", "บรรทัดละหนึ่งราย", 36),
    Column("winner", "ผู้ที่ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง", "ชื่อและราคา", 36),
    Column("reason", "เหตุผลที่คัดเลือกโดยสรุป", "เหตุผล", 28),
    Column("contract", "เลขที่และวันที่ของสัญญาหรือข้อตกลง", "เลขที่และวันที่", 28),
)
"""The 9 columns of the form สขร.1."""

PURCHASE_OF_A_YEAR = (
    Column("month", "เดือน", "เดือนและปี พ.ศ. ของตาราง", 16),
    *PURCHASE,
    Column("agreed", "ราคาที่ตกลง (บาท)", "ตัวเลขจากช่องผู้ที่ได้รับการคัดเลือก เป็นบาท", 16, sums=True),
)

LISTED = (
    Column("number", "ที่", "ลำดับที่ในรายการ", 6),
    Column("fiscal_year", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", 10),
    Column("organisation", "ชื่อหน่วยงาน", "ชื่อหน่วยงาน", 24),
    Column("district", "อำเภอ", "อำเภอ", 12),
    Column("province", "จังหวัด", "จังหวัด", 12),
    Column("ministry", "กระทรวง", "กระทรวงที่สังกัดหรือกำกับดูแล", 12),
    Column("kind", "ประเภทหน่วยงาน", "ประเภทหน่วยงาน", 20),
    Column("work", "ชื่อรายการของงานที่ซื้อหรือจ้าง", "ชื่องาน", 40),
    Column("budget", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "เป็นบาท", 16, sums=True),
    Column("budget_source", "แหล่งที่มาของงบประมาณ", "เช่น เทศบัญญัติงบประมาณรายจ่าย", 22),
    Column("status", "สถานะการจัดซื้อจัดจ้าง", "เช่น ลงนามสัญญา สิ้นสุดสัญญา", 18),
    Column("method", "วิธีการจัดซื้อจัดจ้าง", "วิธีตาม พ.ร.บ. จัดซื้อจัดจ้าง พ.ศ. 2560", 18),
    Column("reference_price", "ราคากลาง (บาท)", "เป็นบาท", 16, sums=True),
    Column("agreed_price", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", "เป็นบาท หรือเหตุที่ยังไม่มี", 16, sums=True),
    Column("winner", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก", "ชื่อผู้ประกอบการ", 30),
    Column("egp", "เลขที่โครงการในระบบ e-GP", "เลข 11 หลัก หรือเหตุที่ไม่มี", 16),
)
"""The 16 columns of the ITA form."""


def rows_of_a_year(purchase: Purchase) -> Iterator[tuple[str, ...]]:
    """Yield the row of a purchase in the table of its year."""
    agreed = "" if purchase.agreed is None else f"{purchase.agreed.normalize():f}"
    yield str(purchase.month), *_cells(purchase, PURCHASE), agreed


def rows_of_the_list(purchase: ListedPurchase) -> Iterator[tuple[str, ...]]:
    """Yield the row of a purchase in the list of its year."""
    yield _cells(purchase, LISTED)


def table_of_month(month: MonthOfPurchases) -> Table:
    """Return a month's table as the form สขร.1 has it."""
    rows = tuple(_cells(row, PURCHASE) for row in month.rows)
    return Table(f"สขร.1 {month.month}", PURCHASE, rows)


def _cells(record: Record, columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(_text(getattr(record, column.key)) for column in columns)


def _text(value: object) -> str:
    if isinstance(value, Money):
        return value.text if value.baht is None else f"{value.baht.normalize():f}"
    return "" if value is None else str(value)
