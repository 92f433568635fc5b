"""How many complaints came in a period and what became of them (สถิติเรื่องร้องเรียน)."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from oitsite.records.count import Count, count_in
from oitsite.records.record import Part, Record
from oitsite.records.values import Text, ThaiPeriod


class Counts(Part):
    """Complaints received in a period, or the words that there were none."""

    total: Count | None = Field(None, title="จำนวนเรื่องทั้งหมดที่รับในช่วงนี้")
    finished: Count | None = Field(None, title="ในจำนวนนั้น ดำเนินการเสร็จแล้ว")
    in_process: Count | None = Field(None, title="ในจำนวนนั้น อยู่ระหว่างดำเนินการ")
    none: Text | None = Field(None, title="ข้อความว่าไม่มีเรื่องร้องเรียน")

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The numbers that are not known, though there were complaints or may have been."""
        if self.none or self.total == 0:
            return ()
        keys = ("total", "finished", "in_process")
        return tuple(key for key in keys if getattr(self, key) is None)


def _counts(value: object) -> object:
    """Read a bare number as the total, any other bare text as words that there were none."""
    if not isinstance(value, str):
        return value
    return {"none" if count_in(value) is None else "total": value}


SaidCounts = Annotated[Counts, BeforeValidator(_counts)]


class Complaints(Record):
    """The complaints of one period, those about corruption apart from the general ones."""

    files: ClassVar = "content/{year}/complaints"
    shape: ClassVar = "list"

    period: ThaiPeriod = Field(title="ช่วงเวลา เช่น ต.ค. 2567 หรือ ไตรมาสที่ 1")
    corruption: SaidCounts | None = Field(None, title="เรื่องการทุจริตและประพฤติมิชอบ")
    general: SaidCounts | None = Field(None, title="เรื่องทั่วไป")
    note: Text | None = Field(None, title="หมายเหตุ")
