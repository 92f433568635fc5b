"""The online services."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row
from oitsite.exports.table import Column, Table
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site

_ESERVICE = (
    Column("id", "รหัส", "ชื่อย่อของบริการ ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "บริการ", "ชื่อบริการ"),
    Column("unit", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ"),
    Column("time", "ระยะเวลา", "ระยะเวลาทั้งหมด"),
    Column("fee", "ค่าธรรมเนียม", "ค่าธรรมเนียม หรือ ไม่มี"),
    Column("documents", "เอกสาร", "เอกสารที่ใช้ บรรทัดละหนึ่งรายการ หรือ ไม่มี"),
    Column("form", "แบบคำขอ", "ที่อยู่ของแบบคำขอออนไลน์"),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of the services."""
    rows = tuple(_eservice(service) for service in site.of(EService))
    yield DataSet("e-services", None, Table("บริการออนไลน์", _ESERVICE, rows))


def _eservice(service: EService) -> Row:
    return (
        service.id,
        service.title,
        service.unit,
        service.time,
        service.fee,
        "\n".join(service.documents),
        service.form.url or f"files/{service.form.file}",
    )
