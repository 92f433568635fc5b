"""The risks of corruption of each year and what was done about them."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.risk import LEVEL_NAMES, Risk
from oitsite.site import Site

_RISK = (
    Column("event", "เหตุการณ์ความเสี่ยง", "สิ่งที่อาจเกิดขึ้น", 40),
    Column("process", "งาน", "กระบวนงานหรือภารกิจที่เสี่ยง"),
    Column("bribery", "เสี่ยงสินบน", "yes ใช่, no ไม่ใช่", 12),
    Column("likelihood", "โอกาส", "1 น้อยที่สุด ถึง 5 มากที่สุด", 9),
    Column("impact", "ผลกระทบ", "1 น้อยที่สุด ถึง 5 มากที่สุด", 9),
    Column("score", "คะแนน", "โอกาสคูณผลกระทบ", 9),
    Column("level", "ระดับ", "ต่ำ ปานกลาง สูง หรือ สูงมาก", 12),
    Column("measures", "มาตรการ", "บรรทัดละหนึ่งรายการ", 40),
    Column("responsible", "ผู้รับผิดชอบ", "สำนักหรือกอง คั่นด้วยเครื่องหมายจุลภาค"),
    Column("period", "ระยะเวลา", "ระยะเวลาดำเนินการ"),
    Column("results", "ผลการจัดการ", "บรรทัดละหนึ่งรายการ ว่างหากยังไม่รายงาน", 40),
    Column("remaining", "ระดับที่เหลือ", "ระดับหลังจัดการ ว่างหากยังไม่รายงาน", 12),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's risks."""
    return by_year(site, "risks", Risk, _RISK, "ความเสี่ยงการทุจริต", _risk)


def _risk(risk: Risk) -> Iterator[Row]:
    result = risk.result
    yield (
        risk.event,
        risk.process or "",
        "yes" if risk.bribery else "no",
        str(risk.likelihood),
        str(risk.impact),
        str(risk.score),
        LEVEL_NAMES[risk.level],
        "\n".join(risk.measures),
        ", ".join(risk.responsible),
        str(risk.period or ""),
        "\n".join(result.results) if result else "",
        LEVEL_NAMES[result.level] if result and result.level else "",
    )
