"""The activities of public participation."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.participation import Participation
from oitsite.site import Site

_PARTICIPATION = (
    Column("id", "รหัส", "ชื่อย่อของเรื่อง ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "เรื่อง", "ชื่อกิจกรรมที่ประชาชนมีส่วนร่วม"),
    Column("issue", "ประเด็น", "เรื่องหรือประเด็นที่เปิดให้มีส่วนร่วม"),
    Column("date", "วันที่จัด", "วันหรือช่วงวันที่จัด", 20),
    Column("participants", "ผู้เข้าร่วม", "กลุ่มและจำนวนคน บรรทัดละหนึ่งกลุ่ม"),
    Column("people", "จำนวนคน", "จำนวนผู้เข้าร่วมทุกกลุ่มรวมกัน", 10),
    Column("results", "ผลที่ได้", "บรรทัดละหนึ่งรายการ", 40),
    Column("use", "การนำผลไปใช้", "สิ่งที่ปรับปรุงตามผล บรรทัดละหนึ่งรายการ", 40),
    Column("unit", "หน่วยงาน", "สำนักหรือกอง คั่นด้วยเครื่องหมายจุลภาค"),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's activities."""
    return by_year(
        site, "participation", Participation, _PARTICIPATION, "การมีส่วนร่วมของประชาชน", _participation
    )


def _participation(record: Participation) -> Iterator[Row]:
    yield (
        record.id,
        record.title,
        record.issue,
        str(record.date or ""),
        "\n".join(group.said for group in record.participants),
        str(record.people or ""),
        "\n".join(record.results),
        "\n".join(record.use),
        ", ".join(record.unit),
    )
