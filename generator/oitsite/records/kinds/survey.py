"""A survey of the assessment: EIT for people outside the organisation, IIT for its staff."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.values import Text, TextList, ThaiDate, matching
from oitsite.records.fields.web_address import Url
from oitsite.records.record import Record

ItasCode = Annotated[str, matching(r"[A-Za-z0-9]{4,12}", "V114")]


class Survey(Record):
    """One survey of a fiscal year, with its address and opening period."""

    files: ClassVar = "content/{year}/surveys"
    description: ClassVar = "แบบสำรวจ EIT และ IIT"
    shape: ClassVar = "list"

    instrument: Literal["EIT", "IIT"] = Field(title="แบบวัด (EIT หรือ IIT)")
    who: TextList = Field(title="ผู้ที่ควรตอบ")
    who_en: TextList = Field((), title="ผู้ที่ควรตอบ (อังกฤษ)")
    opens: ThaiDate | None = Field(None, title="วันแรกที่เปิดให้ตอบ")
    closes: ThaiDate | None = Field(None, title="วันสุดท้ายที่เปิดให้ตอบ")
    code: ItasCode | None = Field(None, title="รหัสหน่วยงานใน ITAS (ถ้าไม่ใส่ ใช้ของ site_config.yml)")
    url: Url | None = Field(None, title="ที่อยู่แบบสำรวจ (ถ้าไม่ใช่ที่อยู่ปกติของ ITAS)")
    note: Text | None = Field(None, title="คำแนะนำเพิ่มเติม")
    note_en: Text | None = Field(None, title="คำแนะนำเพิ่มเติม (อังกฤษ)")
