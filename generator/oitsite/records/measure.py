"""A measure for integrity and transparency (มาตรการ) with its 6- and 12-month reports."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from oitsite.records.evidence import Links
from oitsite.records.record import Part, Record
from oitsite.records.values import (
    Instrument,
    OneOrMore,
    Text,
    TextList,
    ThaiDate,
    ThaiPeriod,
    UnitNames,
    WholeNumber,
    item_code,
)

Round = Literal["6-month", "12-month"]
ROUNDS: tuple[Round, ...] = ("6-month", "12-month")


class Answer(Part):
    """What of last year's result the measure answers: a question or item, or its finding."""

    code: str | None = Field(None, title="รหัสข้อคำถามหรือข้อ OIT เช่น I20, E7, O42")
    finding: Text | None = Field(None, title="ประเด็นที่ผลการประเมินชี้ให้แก้ไข")


def _answer(value: object) -> object:
    """Read a bare text as a code where it is one, and as the finding's own words otherwise."""
    if isinstance(value, str):
        code = item_code(value)
        return {"code": code} if code else {"finding": value}
    if isinstance(value, dict) and isinstance(value.get("code"), str):
        code = item_code(value["code"])
        if code is None:
            raise PydanticCustomError("V109", "code", {"value": value["code"]})
        return {**value, "code": code}
    return value


Answers = Annotated[tuple[Annotated[Answer, BeforeValidator(_answer)], ...], OneOrMore]


class Report(Part):
    """What was done for a measure by the end of a round, 6 or 12 months."""

    round: Round = Field(title="รอบรายงาน")
    date: ThaiDate | None = Field(None, title="วันที่รายงาน")
    results: TextList = Field(title="ผลการดำเนินการ")
    outcomes: TextList = Field((), title="ผลลัพธ์หรือความสำเร็จ")
    problems: TextList = Field((), title="ปัญหา อุปสรรค (ไม่มีให้เขียนว่า ไม่มี)")
    suggestions: TextList = Field((), title="ข้อเสนอแนะ (ไม่มีให้เขียนว่า ไม่มี)")
    evidence: Links = Field((), title="หลักฐาน")


class Measure(Record):
    """One measure of a fiscal year; what the year's item on measures asks of each is here."""

    files: ClassVar = "content/{year}/measures/{id}"
    endings: ClassVar = ("md", "yml", "yaml")

    title: Text = Field(title="ชื่อมาตรการหรือแนวทาง")
    number: WholeNumber | None = Field(None, title="ลำดับที่ในแผนและรายงาน")
    instrument: Instrument | None = Field(None, title="แบบวัด (IIT, EIT, OIT)")
    indicator: WholeNumber | None = Field(None, title="ตัวชี้วัดที่ 1-10")
    topic: Text | None = Field(None, title="ประเด็น (ตั้งแต่ปีงบประมาณ 2567)")
    answers: Answers = Field((), title="ผลการประเมินปีก่อนที่มาตรการนี้แก้ไข")
    steps: TextList = Field((), title="ขั้นตอนหรือวิธีการปฏิบัติ")
    responsible: UnitNames = Field((), title="ผู้รับผิดชอบ")
    period: ThaiPeriod | None = Field(None, title="ระยะเวลาดำเนินการ")
    monitoring: TextList = Field((), title="การติดตามประเมินผล")
    reports: tuple[Report, ...] = Field((), title="รายงานผล")

    @property
    def id(self) -> str:
        """The name of the file, which is also the page's address."""
        return self.origin.stem

    @property
    def body(self) -> str:
        """The Markdown below the front matter, if the file is `.md`."""
        return self.origin.source.body

    def report(self, round_: Round) -> Report | None:
        """Return the report of a round, if there is one."""
        return next((report for report in self.reports if report.round == round_), None)

    @property
    def status(self) -> Round | None:
        """The latest round that was reported."""
        return next((round_ for round_ in reversed(ROUNDS) if self.report(round_)), None)
