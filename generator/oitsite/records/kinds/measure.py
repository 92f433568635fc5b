"""A measure for integrity and transparency (มาตรการ) with its 6- and 12-month reports."""

import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from oitsite.records.fields.account import Account
from oitsite.records.fields.forms import AlsoWritten, OneOrMore
from oitsite.records.fields.item_code import Instrument, item_codes
from oitsite.records.fields.values import Text, TextList, ThaiPeriod, UnitNames, WholeNumber
from oitsite.records.record import NamedByFile, Part, Record
from oitsite.thai import arabic

Round = Literal["6-month", "12-month"]
ROUNDS: tuple[Round, ...] = ("6-month", "12-month")
ANALYSIS, TRACE = "analysis", "trace"


def report_id(round_: Round) -> str:
    """Return the last part of the address of a round's report page."""
    return f"report-{round_}"


RESERVED_IDS = (ANALYSIS, TRACE, *map(report_id, ROUNDS))
"""Reserved names: pages below measures/<year>/ that are not measures; no file may use them."""


def _round(value: object) -> object:
    """Read a round in words: รอบ ๖ เดือน, 12 เดือน."""
    months = set(re.findall(r"\d+", arabic(value))) if isinstance(value, str) else set()
    return f"{months.pop()}-month" if months in ({"6"}, {"12"}) else value


def _codes(value: object) -> object:
    """Read the codes in a text or a list of texts, which must contain nothing else."""
    texts = value if isinstance(value, list | tuple) else [value]
    found: list[str] = []
    for text in texts:
        codes, rest = item_codes(text) if isinstance(text, str) else ((), "")
        if not codes or rest:
            raise PydanticCustomError("V109", "code", {"value": str(text)})
        found += codes
    return found


class Answer(Part):
    """The part of last year's result that the measure answers: questions or items, or a finding."""

    codes: Annotated[tuple[str, ...], AlsoWritten(_codes)] = Field(
        (), alias="code", title="รหัสข้อคำถามหรือข้อ OIT เช่น I20, E7, O42"
    )
    finding: Text | None = Field(None, title="ประเด็นที่ผลการประเมินชี้ให้แก้ไข")


def _says_something(answer: Answer) -> Answer:
    if not answer.codes and not answer.finding:
        raise PydanticCustomError("R105", "empty")
    return answer


def _answer(value: object) -> object:
    """Read `I20`, `ข้อ E6 และ E7 : …`, `O38: …` and `{code: …, finding: …}` alike."""
    if isinstance(value, str):
        codes, finding = item_codes(value)
        return {"code": codes, "finding": finding or None}
    if isinstance(value, dict) and len(value) == 1:
        ((key, finding),) = value.items()
        codes, rest = item_codes(key)
        return {"code": codes, "finding": finding} if codes and not rest else value
    return value


Answers = Annotated[
    tuple[Annotated[Answer, AlsoWritten(_answer), AfterValidator(_says_something)], ...],
    OneOrMore,
]


class OfARound(Part):
    """A part that belongs to one of the two rounds; a base class, so that its key comes first."""

    round: Annotated[Round, AlsoWritten(_round)] = Field(title="รอบรายงาน 6-month หรือ 12-month")


class Report(Account, OfARound):
    """What was done for a measure by the end of a round of 6 or 12 months."""


class Measure(Record, NamedByFile):
    """One measure of a fiscal year, with everything that the year's item on measures requires."""

    files: ClassVar = "content/{year}/measures/{id}"
    description: ClassVar = "มาตรการของปี หนึ่งไฟล์ต่อหนึ่งมาตรการ พร้อมรายงานผล 6 และ 12 เดือน"
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
    def address(self) -> str:
        """The permanent page."""
        return f"measures/{self.year}/{self.id}/"

    @property
    def body(self) -> str:
        """The Markdown below the front matter, if the file is `.md`."""
        return self.origin.source.body

    def report(self, round_: Round) -> Report | None:
        """Return the report of a round, if there is one."""
        return next((report for report in self.reports if report.round == round_), None)

    @property
    def status(self) -> Round | None:
        """The latest round with a report."""
        return next((round_ for round_ in reversed(ROUNDS) if self.report(round_)), None)
