"""The No Gift Policy of a year: declaration, activities, gift report, knowledge of the law."""

import re
from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.event import Activity
from oitsite.records.fields.evidence import Links, TextOrStatement
from oitsite.records.fields.values import Count, Text, TextList, ThaiDate, UnitName, Year
from oitsite.records.record import Part, Record

_TIMES = {"ก่อน": "ก่อน", "ขณะ": "ขณะ|ระหว่าง", "หลัง": "หลัง"}


class Wording(Part):
    """The declaration in one language."""

    title: Text = Field(title="ชื่อประกาศ")
    text: TextList = Field((), title="ข้อความที่ประกาศ")
    signed_by: Text | None = Field(None, title="ชื่อผู้บริหารสูงสุดที่ลงนาม")
    position: Text | None = Field(None, title="ตำแหน่งของผู้ลงนาม")
    documents: Links = Field((), title="ประกาศฉบับลงนาม")


class Declaration(Wording):
    """The declaration that the top executive signs for a year (ประกาศเจตนารมณ์)."""

    date: ThaiDate | None = Field(None, title="วันที่ลงนาม")
    year: Year | None = Field(None, title="เป็นประกาศสำหรับปีงบประมาณ")
    english: Wording | None = Field(None, title="ประกาศภาษาอังกฤษ")

    @property
    def times_not_said(self) -> tuple[str, ...]:
        """The times among before, during and after duty that the text does not mention."""
        text = " ".join(self.text)
        return tuple(time for time, words in _TIMES.items() if not re.search(words, text))


class GiftReport(Part):
    """The gifts offered and given in a year and what became of them; "ไม่มี" if there were none."""

    year: Year = Field(title="เป็นรายงานของปีงบประมาณ")
    date: ThaiDate | None = Field(None, title="วันที่รายงาน")
    received: Count = Field(title="ของขวัญที่มีผู้นำมาให้ (ไม่มีให้เขียนว่า ไม่มี)")
    returned: Count = Field(0, title="ส่งคืนผู้ให้แล้ว")
    handed_over: Count = Field(0, title="ส่งมอบให้หน่วยงาน เพราะส่งคืนไม่ได้")
    customary: Count | None = Field(None, title="รายงานการรับทรัพย์สินโดยธรรมจรรยา (ไม่มีให้เขียนว่า ไม่มี)")
    details: TextList = Field((), title="รายละเอียด")
    evidence: Links = Field((), title="หลักฐาน")


class NoGift(Record):
    """What is disclosed about the policy for the assessment of a year."""

    files: ClassVar = "content/{year}/no-gift"
    description: ClassVar = "ไม่รับของขวัญ: ประกาศ กิจกรรม รายงานของปีก่อน และความรู้ตามมาตรา 128"

    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    declaration: Declaration | None = Field(None, title="ประกาศเจตนารมณ์")
    activities: tuple[Activity, ...] = Field((), title="กิจกรรมสร้างวัฒนธรรมไม่รับของขวัญ")
    report: GiftReport | None = Field(None, title="รายงานการรับของขวัญของปีก่อน")
    section_128: TextOrStatement | None = Field(None, title="ความรู้เรื่องการรับทรัพย์สินตามมาตรา 128")
