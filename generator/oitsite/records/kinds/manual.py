"""A staff task with its standard: who does what, how soon, by which law (คู่มือปฏิบัติงาน)."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.stage import Stage
from oitsite.records.fields.values import Text, TextList, ThaiDate, UnitName, WholeNumber
from oitsite.records.record import NamedByFile, Record


class Step(Stage):
    """One step of a task, with the person responsible."""

    by: Text | None = Field(None, title="ผู้ปฏิบัติ")


class Manual(Record, NamedByFile):
    """The manual of one task, in force until it is changed."""

    files: ClassVar = "content/manuals/{id}"
    description: ClassVar = "คู่มือการปฏิบัติงานของเจ้าหน้าที่ หนึ่งไฟล์ต่อหนึ่งงาน"

    title: Text = Field(title="ชื่องาน")
    number: WholeNumber | None = Field(None, title="ลำดับที่แสดง")
    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    positions: TextList = Field((), title="ตำแหน่งที่ใช้คู่มือนี้")
    steps: Annotated[tuple[Annotated[Step, from_text("what")], ...], OneOrMore] = Field(
        (), title="ขั้นตอนการปฏิบัติงาน"
    )
    time: Text | None = Field(None, title="ระยะเวลาทั้งหมด")
    law: TextList = Field((), title="กฎหมายที่เกี่ยวข้อง")
    updated: ThaiDate | None = Field(None, title="วันที่เริ่มใช้หรือปรับปรุงล่าสุด")
    documents: Links = Field((), title="คู่มือฉบับเต็มหรือเอกสารที่ใช้")

    @property
    def address(self) -> str:
        """The permanent page."""
        return f"manuals/{self.id}/"
