"""The tables that anybody may take and use, with a dictionary of their columns."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from oitsite.exports.table import Column, Table
from oitsite.records.channel import Channel
from oitsite.records.complaints import KINDS, Complaints
from oitsite.records.eservice import EService
from oitsite.records.measure import ROUNDS, Measure, Report
from oitsite.records.score import Score
from oitsite.records.service_use import ServiceUse
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
    yield from _by_year(site, "complaints", Complaints, _COMPLAINTS, "เรื่องร้องเรียน", _complaints)
    yield from _by_year(site, "services", ServiceUse, _SERVICES, "สถิติการให้บริการ", _requests)
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


def _complaints(complaints: Complaints) -> Iterator[tuple[str, ...]]:
    for kind in KINDS:
        if counts := complaints.of(kind):
            numbers = ("" if count is None else str(count) for count in counts.numbers.values())
            yield str(complaints.period), kind, *numbers, complaints.note or ""


def _requests(use: ServiceUse) -> Iterator[tuple[str, ...]]:
    counts = (use.walk_in, use.online)
    numbers = ("" if count is None else str(count) for count in counts)
    yield use.service or "", str(use.period or ""), *numbers


def _scores(score: Score) -> Iterator[tuple[str, ...]]:
    yield "total", str(score.total)
    for code, parts in score.instruments.items():
        for number, points in enumerate(parts, start=1):
            yield code if len(parts) == 1 else f"{code} {number}", str(points)
    for indicator, points in score.indicators.items():
        yield str(indicator), str(points)
