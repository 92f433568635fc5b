"""A correction of oitsite's criteria where the year's official manual differs from them."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.forms import from_text
from oitsite.records.fields.values import Slug, Text, YesNo, matching
from oitsite.records.record import Part, Record

PeriodRule = Literal[
    "in-force",
    "year",
    "year-before",
    "first-half",
    "year-before-and-year",
    "in-force-and-year-before",
]
ItemCode = Annotated[str, matching(r"O[1-9][0-9]?", "V109")]


class CorrectedElement(Part):
    """An element as in the manual; without a name, the known element with this key."""

    key: Slug = Field(title="ชื่อย่อขององค์ประกอบ")
    name: Text | None = Field(None, title="ชื่อองค์ประกอบตามคู่มือ")


class Correction(Record):
    """One item of the year corrected, added or removed; values not given stay unchanged."""

    files: ClassVar = "content/{year}/criteria"
    description: ClassVar = "ข้อ OIT ของปีที่คู่มือทางการต่างจากรายการในระบบ เขียนเฉพาะส่วนที่ต่าง"
    shape: ClassVar = "list"

    code: ItemCode = Field(title="เลขข้อ เช่น O11")
    name: Text | None = Field(None, title="ชื่อข้อตามคู่มือ")
    concept: Slug | None = Field(None, title="ชื่อย่อของหน้าที่ ซึ่งใช้ร่วมกันทุกปี เช่น proc-monthly")
    group: Text | None = Field(None, title="หมวดของข้อ เช่น 9.3")
    period: PeriodRule | None = Field(None, title="ช่วงเวลาที่ข้อนี้ถาม")
    elements: tuple[Annotated[CorrectedElement, from_text("key")], ...] = Field(
        (), title="องค์ประกอบทั้งหมดของข้อตามคู่มือ"
    )
    left_out: YesNo = Field(False, title="ข้อนี้ไม่มีในคู่มือ")
