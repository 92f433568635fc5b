"""A service that citizens can request online (E-Service)."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Link, Links
from oitsite.records.fields.forms import OneOrMore
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.stage import Stages
from oitsite.records.fields.values import Text, TextList, UnitName, WholeNumber
from oitsite.records.record import NamedByFile, Record


class EService(Record, NamedByFile):
    """One online service; fee and documents must be stated, with "ไม่มี" if there are none."""

    files: ClassVar = "content/eservices/{id}"
    description: ClassVar = "บริการออนไลน์ หนึ่งไฟล์ต่อหนึ่งบริการ"

    title: Text = Field(title="ชื่อบริการ")
    title_en: Text | None = Field(None, title="ชื่อบริการ (อังกฤษ)")
    number: WholeNumber | None = Field(None, title="ลำดับที่แสดง")
    summary: Text = Field(title="บริการนี้คืออะไร")
    summary_en: Text | None = Field(None, title="บริการนี้คืออะไร (อังกฤษ)")
    who: TextList = Field(title="ผู้มีสิทธิขอ")
    who_en: TextList = Field((), title="ผู้มีสิทธิขอ (อังกฤษ)")
    steps: Stages = Field(title="ขั้นตอนการขอรับบริการ", min_length=1)
    time: Text = Field(title="ระยะเวลาทั้งหมด")
    time_en: Text | None = Field(None, title="ระยะเวลาทั้งหมด (อังกฤษ)")
    fee: Text = Field(title="ค่าธรรมเนียม (ไม่มีให้เขียนว่า ไม่มี)")
    fee_en: Text | None = Field(None, title="ค่าธรรมเนียม (อังกฤษ)")
    documents: TextList = Field(title="เอกสารที่ใช้ (ไม่มีให้เขียนว่า ไม่มี)")
    documents_en: TextList = Field((), title="เอกสารที่ใช้ (อังกฤษ)")
    law: TextList = Field((), title="กฎหมายที่เกี่ยวข้อง")
    law_en: TextList = Field((), title="กฎหมายที่เกี่ยวข้อง (อังกฤษ)")
    unit: UnitName = Field(title="หน่วยงานที่รับผิดชอบ")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์สอบถาม")
    hours: Text | None = Field(None, title="วันเวลาให้บริการ")
    hours_en: Text | None = Field(None, title="วันเวลาให้บริการ (อังกฤษ)")
    form: Link = Field(title="แบบคำขอออนไลน์")
    manual: Links = Field((), title="คู่มือการใช้บริการ")

    @property
    def address(self) -> str:
        """The permanent page."""
        return f"e-service/{self.id}/"
