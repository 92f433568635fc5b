"""How many complaints came in a period and what became of them (สถิติเรื่องร้องเรียน)."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.forms import AlsoWritten
from oitsite.records.fields.values import Count, Text, ThaiPeriod, count_in
from oitsite.records.record import Part, Record
from oitsite.thai import Month

Kind = Literal["corruption", "general"]
KINDS: tuple[Kind, ...] = ("corruption", "general")


class Counts(Part):
    """Complaints received in a period, or a statement that there were none."""

    total: Count | None = Field(None, title="จำนวนเรื่องทั้งหมดที่รับในช่วงนี้")
    finished: Count | None = Field(None, title="ในจำนวนนั้น ดำเนินการเสร็จแล้ว")
    in_process: Count | None = Field(None, title="ในจำนวนนั้น อยู่ระหว่างดำเนินการ")
    none: Text | None = Field(None, title="ข้อความว่าไม่มีเรื่องร้องเรียน")

    @property
    def numbers(self) -> dict[str, int | None]:
        """The three numbers; if there were no complaints, missing numbers are 0."""
        given = {key: getattr(self, key) for key in ("total", "finished", "in_process")}
        unknown = 0 if self.none or self.total == 0 else None
        return {key: unknown if number is None else number for key, number in given.items()}

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The keys of the numbers that are not known."""
        return tuple(key for key, number in self.numbers.items() if number is None)


def _counts(value: object) -> object:
    """Read a bare number as the total, any other bare text as a statement of no complaints."""
    if not isinstance(value, str):
        return value
    return {"none" if count_in(value) is None else "total": value}


SaidCounts = Annotated[Counts, AlsoWritten(_counts)]


class Complaints(Record):
    """The complaints of one period; those about corruption are counted separately."""

    files: ClassVar = "content/{year}/complaints"
    description: ClassVar = "สถิติเรื่องร้องเรียน แยกเรื่องการทุจริตกับเรื่องทั่วไป รายเดือนหรือรายไตรมาส"
    shape: ClassVar = "list"

    period: ThaiPeriod = Field(title="ช่วงเวลา เช่น ต.ค. 2567 หรือ ไตรมาสที่ 1")
    corruption: SaidCounts | None = Field(None, title="เรื่องการทุจริตและประพฤติมิชอบ")
    general: SaidCounts | None = Field(None, title="เรื่องทั่วไป")
    note: Text | None = Field(None, title="หมายเหตุ")

    @property
    def months(self) -> tuple[Month, ...]:
        """The months that are counted."""
        return self.period.months

    def of(self, kind: Kind) -> Counts | None:
        """Return the counts of a kind of complaints."""
        return self.corruption if kind == "corruption" else self.general
