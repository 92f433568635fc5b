"""A way to reach the organisation: to complain, to suggest or to ask (ช่องทาง)."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.evidence import Links
from oitsite.records.forms import OneOrMore
from oitsite.records.phone import PhoneNumber
from oitsite.records.record import Record
from oitsite.records.stage import Stages
from oitsite.records.values import Email, Slug, Text, TextList, UnitName, YesNo

Purpose = Literal["corruption", "general", "opinion", "question"]
PURPOSES: tuple[Purpose, ...] = ("corruption", "general", "opinion", "question")


class Channel(Record):
    """One channel with all that a person wants to know before using it."""

    files: ClassVar = "content/channels"
    shape: ClassVar = "list"

    id: Slug = Field(title="ชื่อย่อภาษาอังกฤษ ใช้เป็นที่อยู่ของช่องทาง")
    title: Text = Field(title="ชื่อช่องทาง")
    purposes: Annotated[tuple[Purpose, ...], OneOrMore] = Field(
        title="ใช้เพื่อ (corruption, general, opinion, question)", min_length=1
    )
    meant_for: TextList = Field((), alias="for", title="ใช้สำหรับเรื่อง")
    not_for: TextList = Field((), title="ไม่ใช้สำหรับเรื่อง")
    reader: Text = Field(title="ผู้รับเรื่อง")
    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    how: TextList = Field(title="วิธีใช้ช่องทาง")
    hours: Text = Field(title="วันเวลาที่รับเรื่อง")
    anonymous: YesNo = Field(title="ไม่ต้องบอกชื่อได้หรือไม่ (ได้/ไม่ได้)")
    next: Stages = Field((), title="ขั้นตอนหลังรับเรื่องและเวลา")
    protection: TextList = Field((), title="การคุ้มครองผู้แจ้ง")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์")
    emails: Annotated[tuple[Email, ...], OneOrMore] = Field((), title="อีเมล")
    links: Links = Field((), title="แบบฟอร์มหรือเว็บ")
    address: Text | None = Field(None, title="สถานที่หรือที่อยู่ไปรษณีย์")
