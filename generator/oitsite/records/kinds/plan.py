"""A plan of the organisation (แผน) with its projects, its progress and its yearly report."""

import datetime
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.account import Account
from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import from_text
from oitsite.records.fields.money import Money
from oitsite.records.fields.values import Text, TextList, ThaiDate, ThaiPeriod, UnitName
from oitsite.records.record import NamedByFile, Part, Record
from oitsite.thai import FiscalYear, Month, months_between

Kind = Literal["strategic", "annual", "budget", "procurement", "hr", "anticorruption"]


class Strategy(Part):
    """A strategy of a multi-year plan, with its goals and indicators."""

    title: Text = Field(title="ยุทธศาสตร์")
    goals: TextList = Field((), title="เป้าหมาย")
    indicators: TextList = Field((), title="ตัวชี้วัด พร้อมค่าเป้าหมาย")


class Project(Part):
    """One project or activity; its result is part of it, so that plan and report always match."""

    title: Text = Field(title="โครงการหรือกิจกรรม")
    budget: Money | None = Field(None, title="งบประมาณ (ไม่ใช้ให้เขียนว่า ไม่ใช้งบประมาณ)")
    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    period: ThaiPeriod | None = Field(None, title="ระยะเวลาดำเนินการ")
    progress: Text | None = Field(None, title="ความก้าวหน้ารอบ 6 เดือน")
    result: Text | None = Field(None, title="ผลเมื่อสิ้นปี")
    spent: Money | None = Field(None, title="งบประมาณที่ใช้จริง")


class Step(Part):
    """The spending and work of a month or a quarter."""

    period: ThaiPeriod = Field(title="เดือนหรือไตรมาส")
    spent: Money = Field(title="ใช้จ่ายในช่วงนั้น (บาท)")
    done: TextList = Field((), title="สิ่งที่ทำในช่วงนั้น")


class Report(Account):
    """The report on a plan at the end of its year."""

    spent: Money | None = Field(None, title="ใช้จ่ายทั้งปี (บาท)")


class Plan(Record, NamedByFile):
    """One plan; its kind decides which parts it needs (see `checks/rules/plans.py`)."""

    files: ClassVar = "content/{year}/plans/{id}"
    description: ClassVar = (
        "แผนของปี หนึ่งไฟล์ต่อหนึ่งแผน พร้อมโครงการ ความก้าวหน้า และรายงานผล แผนหลายปีไม่ต้องทำซ้ำทุกปี"
    )

    kind: Kind = Field(
        title="ชนิดของแผน strategic พัฒนา, annual ดำเนินงานประจำปี, budget ใช้จ่ายงบประมาณ, "
        "procurement จัดซื้อจัดจ้าง, hr บุคคล, anticorruption ป้องกันการทุจริต"
    )
    title: Text = Field(title="ชื่อแผน")
    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    date: ThaiDate | None = Field(None, title="วันที่ประกาศใช้หรือแก้ไขล่าสุด")
    term: ThaiPeriod | None = Field(None, title="ระยะของแผน เช่น พ.ศ. 2566-2570")
    summary: TextList = Field((), title="สาระสำคัญของแผน")
    none: Text | None = Field(None, title="คำชี้แจงว่าปีนี้ไม่ต้องมีแผน")
    documents: Links = Field((), title="เอกสารของแผน")
    strategies: tuple[Annotated[Strategy, from_text("title")], ...] = Field((), title="ยุทธศาสตร์")
    budget: Money | None = Field(None, title="งบประมาณรวมของแผน")
    by_source: dict[str, Money] = Field(default_factory=dict, title="งบประมาณแยกตามแหล่งที่มา")
    by_type: dict[str, Money] = Field(default_factory=dict, title="งบประมาณแยกตามประเภทรายจ่าย")
    projects: tuple[Annotated[Project, from_text("title")], ...] = Field((), title="โครงการ")
    progress: tuple[Step, ...] = Field((), title="ความก้าวหน้ารายเดือนหรือรายไตรมาส")
    report: Report | None = Field(None, title="รายงานผลเมื่อสิ้นปี")

    @property
    def address(self) -> str:
        """The permanent page."""
        return f"plans/{self.year}/{self.id}/"

    def covers(self, year: FiscalYear) -> bool:
        """Whether the plan's year or term includes a year."""
        span = self.term.span if self.term else None
        return self.year == year or bool(span and span[0] <= year.start and year.end <= span[1])

    def months_missing(self, end: datetime.date) -> tuple[Month, ...]:
        """Return the months of the year, up to a date, without progress."""
        spans = [step.period.span for step in self.progress if step.period.span]
        covered = {month for span in spans for month in months_between(*span)}
        return tuple(m for m in months_between(self.year.start, end) if m not in covered)

    def spent_by(self, end: datetime.date) -> Decimal:
        """Return the spending in baht of the months and quarters that end by a date."""
        spans = ((step.spent, step.period.span) for step in self.progress)
        return sum((spent for spent, span in spans if span and span[1] <= end), Decimal())

    @property
    def spent_in_all(self) -> Decimal | None:
        """The spending in baht by the year's report, or the sum of all months; None if unknown."""
        if self.report and self.report.spent is not None:
            return self.report.spent
        return sum((step.spent for step in self.progress), Decimal()) if self.progress else None
