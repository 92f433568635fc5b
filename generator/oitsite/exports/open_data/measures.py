"""The measures of each year with their results."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.measure import ROUNDS, Measure, Report
from oitsite.site import Site

_MEASURE = (
    Column("id", "รหัส", "ชื่อย่อของมาตรการ ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "มาตรการ", "ชื่อมาตรการหรือแนวทาง"),
    Column("indicator", "ตัวชี้วัด", "ตัวชี้วัดที่ 1-10 ของการประเมิน", 9),
    Column("topic", "ประเด็น", "ประเด็นของมาตรการ (ตั้งแต่ปี 2567)", 16),
    Column("responsible", "ผู้รับผิดชอบ", "สำนักหรือกอง คั่นด้วยเครื่องหมายจุลภาค"),
    Column("period", "ระยะเวลา", "ระยะเวลาดำเนินการ"),
    *(
        Column(
            f"{part}_{round_}",
            f"{title} รอบ {round_.removesuffix('-month')} เดือน",
            "บรรทัดละหนึ่งรายการ",
            40,
        )
        for round_ in ROUNDS
        for part, title in (("results", "ผลการดำเนินการ"), ("outcomes", "ผลลัพธ์"))
    ),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's measures."""
    return by_year(site, "measures", Measure, _MEASURE, "มาตรการและผล", _measure)


def _measure(measure: Measure) -> Iterator[Row]:
    yield (
        measure.id,
        measure.title,
        str(measure.indicator or ""),
        measure.topic or "",
        ", ".join(measure.responsible),
        str(measure.period or ""),
        *(text for round_ in ROUNDS for text in _done(measure.report(round_))),
    )


def _done(report: Report | None) -> tuple[str, str]:
    if report is None:
        return "", ""
    return "\n".join(report.results), "\n".join(report.outcomes)
