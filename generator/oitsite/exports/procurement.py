"""The tables of purchases, with the columns and headings of the official forms."""

from collections.abc import Iterator

from oitsite.exports.table import Column, Table
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.records.record import Record
from oitsite.site.spending import MonthOfPurchases
from oitsite.thai import Money

_SUMS = ("budget", "reference_price", "agreed_price")


def _columns(form: type[Record], /, **meanings: tuple[str, int]) -> tuple[Column, ...]:
    """Return the columns of a form, each with its meaning and width."""
    titles = form.columns().items()
    return tuple(Column(key, title, *meanings[key], key in _SUMS) for key, title in titles)


PURCHASE = _columns(
    Purchase,
    number=("ลำดับที่ในเดือน", 8),
    work=("ชื่องาน", 40),
    budget=("วงเงิน เป็นบาท", 16),
    reference_price=("ราคากลาง เป็นบาท", 16),
    method=("วิธีตาม พ.ร.บ. จัดซื้อจัดจ้าง พ.ศ. 2560", 18),
    bidders=("ชื่อและราคาที่เสนอ บรรทัดละหนึ่งราย", 36),
    winner=("ชื่อและราคาที่ตกลง", 36),
    reason=("เหตุผลที่คัดเลือก", 28),
    contract=("เลขที่และวันที่", 28),
)
"""The 9 columns of the form สขร.1."""

PURCHASE_OF_A_YEAR = (
    Column("month", "เดือน", "เดือนและปี พ.ศ. ของตาราง", 16),
    *PURCHASE,
    Column("agreed", "ราคาที่ตกลง (บาท)", "ตัวเลขจากช่องผู้ที่ได้รับการคัดเลือก เป็นบาท", 16, sums=True),
)

LISTED = _columns(
    ListedPurchase,
    number=("ลำดับที่ในรายการ", 6),
    fiscal_year=("ปีงบประมาณ พ.ศ.", 10),
    organisation=("หน่วยงานที่ซื้อหรือจ้าง", 24),
    district=("อำเภอที่ตั้ง", 12),
    province=("จังหวัดที่ตั้ง", 12),
    ministry=("กระทรวงที่สังกัดหรือกำกับดูแล", 12),
    kind=("เช่น องค์กรปกครองส่วนท้องถิ่น", 20),
    work=("ชื่องาน", 40),
    budget=("งบประมาณที่ได้รับ เป็นบาท", 16),
    budget_source=("เช่น เทศบัญญัติงบประมาณรายจ่าย", 22),
    status=("เช่น ลงนามสัญญา สิ้นสุดสัญญา", 18),
    method=("วิธีตาม พ.ร.บ. จัดซื้อจัดจ้าง พ.ศ. 2560", 18),
    reference_price=("ราคากลาง เป็นบาท", 16),
    agreed_price=("เป็นบาท หรือเหตุที่ยังไม่มี", 16),
    winner=("ชื่อผู้ประกอบการ", 30),
    egp=("เลข 11 หลัก หรือเหตุที่ไม่มี", 16),
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
    """Return a month's table in the form สขร.1."""
    rows = tuple(_cells(row, PURCHASE) for row in month.rows)
    return Table(f"สขร.1 {month.month}", PURCHASE, rows)


def _cells(record: Record, columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(_text(getattr(record, column.key)) for column in columns)


def _text(value: object) -> str:
    if isinstance(value, Money):
        return value.text if value.baht is None else f"{value.baht.normalize():f}"
    return "" if value is None else str(value)
