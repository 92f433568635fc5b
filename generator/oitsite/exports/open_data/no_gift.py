"""The yearly reports of gifts."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row
from oitsite.exports.table import Column, Table
from oitsite.records.kinds.no_gift import GiftReport, NoGift
from oitsite.site import Site

_GIFT_REPORT = (
    Column("year", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ที่รายงาน", 12),
    Column("date", "วันที่รายงาน", "ปี ค.ศ.-เดือน-วัน", 14),
    Column("received", "ของขวัญที่มีผู้นำมาให้", "จำนวนรายการ 0 คือไม่มี", 14),
    Column("returned", "ส่งคืน", "จำนวนรายการที่ส่งคืนผู้ให้", 14),
    Column("handed_over", "ส่งมอบหน่วยงาน", "จำนวนรายการที่ส่งคืนไม่ได้จึงส่งมอบให้หน่วยงาน", 14),
    Column("customary", "รับโดยธรรมจรรยา", "จำนวนรายงานการรับทรัพย์สินโดยธรรมจรรยา ว่างคือไม่ได้ระบุ", 14),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of all reports."""
    rows = tuple(_gift_report(record.report) for record in site.of(NoGift) if record.report)
    yield DataSet("gift-reports", None, Table("รายงานการรับของขวัญ", _GIFT_REPORT, rows))


def _gift_report(report: GiftReport) -> Row:
    return (
        str(report.year),
        report.date.isoformat() if report.date else "",
        str(report.received),
        str(report.returned),
        str(report.handed_over),
        "" if report.customary is None else str(report.customary),
    )
