"""The evidence for OIT items that no other record fills: one file each (content/2569/oit/)."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links, Statement
from oitsite.records.fields.forms import from_text
from oitsite.records.fields.values import Text, ThaiDate, UnitName
from oitsite.records.record import NamedByFile, Record


class Answer(Statement):
    """How one element of the item is met: in words, by evidence, or why it does not apply."""

    not_needed: Text | None = Field(None, title="เหตุผลที่ไม่ต้องมี")


class Disclosure(Record, NamedByFile):
    """One item's elements by key in the criteria; the file is named after the item's concept."""

    files: ClassVar = "content/{year}/oit/{id}"
    description: ClassVar = (
        "ข้อ OIT ที่ข้อมูลอื่นยังไม่ได้เติมให้ หนึ่งไฟล์ต่อหนึ่งข้อ ตั้งชื่อไฟล์ตามหน้าที่ เช่น participation.yml"
    )

    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    updated: ThaiDate | None = Field(None, title="วันที่ปรับปรุงข้อมูลล่าสุด")
    note: Text | None = Field(None, title="คำอธิบายสำหรับผู้ตรวจประเมิน")
    evidence: Links = Field((), title="เอกสารหรือลิงก์ของทั้งข้อ")
    elements: dict[str, Annotated[Answer, from_text("says")] | None] = Field(
        default_factory=dict, title="องค์ประกอบด้านข้อมูล"
    )
