"""The organisation's own analysis of last year's result, question by question (บทวิเคราะห์)."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.values import Text, ThaiDate, UnitName
from oitsite.records.kinds.measure import Answer
from oitsite.records.record import Record


class Point(Answer):
    """What a question or item of last year's result shows, and what must be improved."""

    cause: Text | None = Field(None, title="สาเหตุ")
    need: Text | None = Field(None, title="สิ่งที่ต้องพัฒนา")


class Analysis(Record):
    """The analysis of the previous year's result, the basis of the year's measures."""

    files: ClassVar = "content/{year}/analysis"
    description: ClassVar = "บทวิเคราะห์ผลการประเมินของปีก่อน รายข้อคำถามและรายข้อ OIT"

    date: ThaiDate | None = Field(None, title="วันที่วิเคราะห์")
    unit: UnitName | None = Field(None, title="หน่วยงานที่วิเคราะห์")
    summary: Text = Field(title="สรุปผลการประเมินปีก่อน")
    points: tuple[Point, ...] = Field(title="ประเด็นรายข้อคำถามและรายข้อ OIT", min_length=1)
    documents: Links = Field((), title="เอกสารบทวิเคราะห์")
