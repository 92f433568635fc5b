"""The tables that anybody may take and use, with a dictionary of their columns."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from oitsite.exports.table import Column, Table
from oitsite.records.channel import Channel
from oitsite.records.eservice import EService
from oitsite.records.measure import ROUNDS, Measure, Report
from oitsite.records.plan import Plan
from oitsite.records.risk import LEVEL_NAMES, Risk
from oitsite.records.score import Score
from oitsite.site import R, Site
from oitsite.thai import FiscalYear

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Open government data may be used by anybody who names the source."""


_CHANNEL = (
    Column("id", "รหัส", "ชื่อย่อของช่องทาง ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "ช่องทาง", "ชื่อช่องทาง"),
    Column("purposes", "ใช้เพื่อ", "corruption ทุจริต, general ทั่วไป, opinion เสนอแนะ, question สอบถาม"),
    Column("reader", "ผู้รับเรื่อง", "ตำแหน่งของผู้อ่านเรื่อง"),
    Column("hours", "เวลา", "วันเวลาที่รับเรื่อง"),
    Column("anonymous", "ไม่บอกชื่อได้", "yes ได้, no ไม่ได้", 12),
    Column("phones", "โทรศัพท์", "หมายเลข คั่นด้วยเครื่องหมายจุลภาค"),
    Column("emails", "อีเมล", "ที่อยู่อีเมล คั่นด้วยเครื่องหมายจุลภาค"),
)
_ESERVICE = (
    Column("id", "รหัส", "ชื่อย่อของบริการ ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "บริการ", "ชื่อบริการ"),
    Column("unit", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ"),
    Column("time", "ระยะเวลา", "ระยะเวลาทั้งหมด"),
    Column("fee", "ค่าธรรมเนียม", "ค่าธรรมเนียม หรือ ไม่มี"),
    Column("documents", "เอกสาร", "เอกสารที่ใช้ บรรทัดละหนึ่งรายการ หรือ ไม่มี"),
    Column("form", "แบบคำขอ", "ที่อยู่ของแบบคำขอออนไลน์"),
)
_MEASURE = (
    Column("id", "รหัส", "ชื่อย่อของมาตรการ ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "มาตรการ", "ชื่อมาตรการหรือแนวทาง"),
    Column("indicator", "ตัวชี้วัด", "ตัวชี้วัดที่ 1-10 ของการประเมิน", 9),
    Column("topic", "ประเด็น", "ประเด็นของมาตรการ (ตั้งแต่ปี 2567)", 16),
    Column("responsible", "ผู้รับผิดชอบ", "สำนักหรือกอง คั่นด้วยเครื่องหมายจุลภาค"),
    Column("period", "ระยะเวลา", "ระยะเวลาดำเนินการ"),
    *(
        Column(f"{part}_{round_}", f"{title} รอบ {round_[:-6]} เดือน", "บรรทัดละหนึ่งรายการ", 40)
        for round_ in ROUNDS
        for part, title in (("results", "ผลการดำเนินการ"), ("outcomes", "ผลลัพธ์"))
    ),
)
_PROJECT = (
    Column("plan", "แผน", "ชื่อย่อของแผน ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("kind", "ชนิดของแผน", "annual ดำเนินงาน, hr บุคคล, anticorruption ป้องกันการทุจริต เป็นต้น", 16),
    Column("title", "โครงการ", "ชื่อโครงการหรือกิจกรรม", 40),
    Column("unit", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ"),
    Column("period", "ระยะเวลา", "ระยะเวลาดำเนินการ"),
    Column("budget", "งบประมาณ", "บาท 0 คือไม่ใช้งบประมาณ", 14),
    Column("progress", "ความก้าวหน้า", "ความก้าวหน้ารอบ 6 เดือน"),
    Column("result", "ผล", "ผลเมื่อสิ้นปี ว่างหากยังไม่รายงาน"),
    Column("spent", "ใช้จริง", "บาท ว่างหากยังไม่รายงาน", 14),
)
_SPENDING = (
    Column("plan", "แผน", "ชื่อย่อของแผน ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("period", "ช่วงเวลา", "เดือนหรือไตรมาส"),
    Column("spent", "ใช้จ่าย", "บาท ในช่วงเวลานั้น", 14),
    Column("budget", "งบประมาณ", "บาท ทั้งแผน", 14),
)
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
_SCORE = (
    Column("of", "ของ", "total คะแนนรวม, IIT EIT OIT แบบวัด, 1-10 ตัวชี้วัด", 12),
    Column("points", "คะแนน", "คะแนนเต็ม 100", 12),
)


@dataclass(frozen=True)
class DataSet:
    """A table and its address below data/, without the ending of a format."""

    name: str
    year: FiscalYear | None
    table: Table

    @property
    def address(self) -> str:
        """Where the files lie."""
        return f"data/{self.year}/{self.name}" if self.year else f"data/{self.name}"


def data_sets(site: Site) -> tuple[DataSet, ...]:
    """Return every table that has rows: of all years, then the newest year first."""
    return tuple(found for found in _all(site) if found.table.rows)


def _all(site: Site) -> Iterator[DataSet]:
    channels = [_channel(channel) for channel in site.of(Channel)]
    yield DataSet("channels", None, Table("ช่องทางร้องเรียนและเสนอแนะ", _CHANNEL, tuple(channels)))
    services = [_eservice(service) for service in site.of(EService)]
    yield DataSet("e-services", None, Table("บริการออนไลน์", _ESERVICE, tuple(services)))
    yield from _by_year(site, "measures", Measure, _MEASURE, "มาตรการและผล", _measure)
    yield from _by_year(site, "projects", Plan, _PROJECT, "โครงการตามแผน", _projects)
    yield from _by_year(site, "spending", Plan, _SPENDING, "การใช้จ่ายตามแผน", _spending)
    yield from _by_year(site, "risks", Risk, _RISK, "ความเสี่ยงการทุจริต", _risk)
    yield from _by_year(site, "scores", Score, _SCORE, "ผลการประเมิน ITA", _scores)


def _by_year(
    site: Site,
    name: str,
    kind: type[R],
    columns: tuple[Column, ...],
    title: str,
    rows_of: Callable[[R], Iterable[tuple[str, ...]]],
) -> Iterator[DataSet]:
    for year in site.years_of(kind):
        rows = tuple(row for record in site.of(kind, year) for row in rows_of(record))
        yield DataSet(name, year, Table(f"{title} {year}", columns, rows))


def _channel(channel: Channel) -> tuple[str, ...]:
    return (
        channel.id,
        channel.title,
        ", ".join(channel.purposes),
        channel.reader,
        channel.hours,
        "yes" if channel.anonymous else "no",
        ", ".join(map(str, channel.phones)),
        ", ".join(channel.emails),
    )


def _eservice(service: EService) -> tuple[str, ...]:
    return (
        service.id,
        service.title,
        service.unit,
        service.time,
        service.fee,
        "\n".join(service.documents),
        service.form.url or f"files/{service.form.file}",
    )


def _measure(measure: Measure) -> Iterator[tuple[str, ...]]:
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


def _projects(plan: Plan) -> Iterator[tuple[str, ...]]:
    for project in plan.projects:
        yield (
            plan.id,
            plan.kind,
            project.title,
            project.unit or "",
            str(project.period or ""),
            _amount(project.budget),
            project.progress or "",
            project.result or "",
            _amount(project.spent),
        )


def _spending(plan: Plan) -> Iterator[tuple[str, ...]]:
    for step in plan.progress:
        yield plan.id, str(step.period), _amount(step.spent), _amount(plan.budget)


def _amount(amount: Decimal | None) -> str:
    """Return baht as a plain number; nothing where nothing is said."""
    return "" if amount is None else f"{amount.normalize():f}"


def _risk(risk: Risk) -> Iterator[tuple[str, ...]]:
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


def _scores(score: Score) -> Iterator[tuple[str, ...]]:
    yield "total", str(score.total)
    for code, parts in score.instruments.items():
        for number, points in enumerate(parts, start=1):
            yield code if len(parts) == 1 else f"{code} {number}", str(points)
    for indicator, points in score.indicators.items():
        yield str(indicator), str(points)
