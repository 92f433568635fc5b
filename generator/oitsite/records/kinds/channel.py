"""A way to reach the organisation: to complain, to suggest or to ask (ช่องทาง)."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.stage import Stages
from oitsite.records.fields.values import Slug, Text, TextList, UnitName, YesNo
from oitsite.records.fields.web_address import Email
from oitsite.records.record import Record

Purpose = Literal["corruption", "general", "opinion", "question"]
PURPOSES: tuple[Purpose, ...] = ("corruption", "general", "opinion", "question")


class Channel(Record):
    """One channel, with everything a person needs to know before using it."""

    files: ClassVar = "content/channels"
    description: ClassVar = "ช่องทางร้องเรียน แจ้งเบาะแส เสนอแนะ สอบถาม"
    shape: ClassVar = "list"

    id: Slug = Field(title="ชื่อย่อภาษาอังกฤษ ใช้เป็นที่อยู่ของช่องทาง")
    title: Text = Field(title="ชื่อช่องทาง")
    title_en: Text | None = Field(None, title="ชื่อช่องทาง (อังกฤษ)")
    purposes: Annotated[tuple[Purpose, ...], OneOrMore] = Field(
        title="ใช้เพื่อ (corruption, general, opinion, question)", min_length=1
    )
    meant_for: TextList = Field((), alias="for", title="ใช้สำหรับเรื่อง")
    meant_for_en: TextList = Field((), alias="for_en", title="ใช้สำหรับเรื่อง (อังกฤษ)")
    not_for: TextList = Field((), title="ไม่ใช้สำหรับเรื่อง")
    not_for_en: TextList = Field((), title="ไม่ใช้สำหรับเรื่อง (อังกฤษ)")
    reader: Text = Field(title="ผู้รับเรื่อง")
    reader_en: Text | None = Field(None, title="ผู้รับเรื่อง (อังกฤษ)")
    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    how: TextList = Field(title="วิธีใช้ช่องทาง")
    how_en: TextList = Field((), title="วิธีใช้ช่องทาง (อังกฤษ)")
    hours: Text = Field(title="วันเวลาที่รับเรื่อง")
    hours_en: Text | None = Field(None, title="วันเวลาที่รับเรื่อง (อังกฤษ)")
    anonymous: YesNo = Field(title="ไม่ต้องบอกชื่อได้หรือไม่ (ได้/ไม่ได้)")
    next: Stages = Field((), title="ขั้นตอนหลังรับเรื่องและเวลา")
    protection: TextList = Field((), title="การคุ้มครองผู้แจ้ง")
    protection_en: TextList = Field((), title="การคุ้มครองผู้แจ้ง (อังกฤษ)")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์")
    emails: Annotated[tuple[Email, ...], OneOrMore] = Field((), title="อีเมล")
    links: Links = Field((), title="แบบฟอร์มหรือเว็บ")
    address: Text | None = Field(None, title="สถานที่หรือที่อยู่ไปรษณีย์")
    address_en: Text | None = Field(None, title="สถานที่หรือที่อยู่ไปรษณีย์ (อังกฤษ)")
