"""The statistics of each year: complaints, and requests for services."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.complaints import KINDS, Complaints
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site

_COMPLAINTS = (
    Column("period", "ช่วงเวลา", "ช่วงเวลาที่รับเรื่อง", 22),
    Column("kind", "ประเภท", "corruption การทุจริตและประพฤติมิชอบ, general ทั่วไป", 12),
    Column("total", "ทั้งหมด", "จำนวนเรื่องที่รับในช่วงเวลานั้น", 10),
    Column("finished", "เสร็จแล้ว", "ในจำนวนนั้น ดำเนินการเสร็จแล้ว", 10),
    Column("in_process", "กำลังดำเนินการ", "ในจำนวนนั้น อยู่ระหว่างดำเนินการ", 12),
    Column("note", "หมายเหตุ", "คำอธิบายเพิ่มเติม"),
)
_SERVICES = (
    Column("service", "บริการ", "รหัสของบริการออนไลน์ หรือชื่อของบริการที่รับเฉพาะที่สำนักงาน", 24),
    Column("period", "เดือน", "เดือนที่รับคำขอ", 18),
    Column("walk_in", "มาเองหรือโทรศัพท์", "จำนวนคำขอที่มาเองหรือโทรศัพท์", 12),
    Column("online", "ออนไลน์", "จำนวนคำขอทางออนไลน์ ว่างคือบริการที่ไม่มีทางออนไลน์", 12),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the tables of a year's complaints and requests."""
    yield from by_year(site, "complaints", Complaints, _COMPLAINTS, "เรื่องร้องเรียน", _complaints)
    yield from by_year(site, "services", ServiceUse, _SERVICES, "สถิติการให้บริการ", _requests)


def _complaints(complaints: Complaints) -> Iterator[Row]:
    for kind in KINDS:
        if counts := complaints.of(kind):
            numbers = ("" if count is None else str(count) for count in counts.numbers.values())
            yield str(complaints.period), kind, *numbers, complaints.note or ""


def _requests(use: ServiceUse) -> Iterator[Row]:
    counts = (use.walk_in, use.online)
    numbers = ("" if count is None else str(count) for count in counts)
    yield use.service or "", str(use.period or ""), *numbers
