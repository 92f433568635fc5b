"""How the organisation handles complaints about corruption (แนวปฏิบัติการจัดการเรื่องร้องเรียน)."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore
from oitsite.records.fields.stage import Stages
from oitsite.records.fields.values import Slug, Text, TextList, ThaiDate, UnitName
from oitsite.records.record import Record


class Guideline(Record):
    """The only guideline: channels, responsible unit, steps and time limits."""

    files: ClassVar = "content/guideline"
    description: ClassVar = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต"

    title: Text = Field(title="ชื่อแนวปฏิบัติ")
    unit: UnitName = Field(title="หน่วยงานที่รับผิดชอบ")
    in_force: ThaiDate | None = Field(None, title="ใช้ตั้งแต่วันที่")
    channels: Annotated[tuple[Slug, ...], OneOrMore] = Field(
        title="ชื่อย่อ (id) ของช่องทางแจ้งการทุจริตทั้งหมดใน channels.yml", min_length=1
    )
    steps: Stages = Field(title="ขั้นตอนและเวลาของแต่ละขั้นตอน", min_length=1)
    protection: TextList = Field((), title="การคุ้มครองผู้แจ้ง")
    law: TextList = Field((), title="กฎหมายที่เกี่ยวข้อง")
    documents: Links = Field((), title="เอกสารแนวปฏิบัติ")
