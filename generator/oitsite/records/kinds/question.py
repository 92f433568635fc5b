"""A frequently asked question with its answer (คำถามที่พบบ่อย)."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.values import Slug, Text, ThaiDate, UnitName
from oitsite.records.record import Record


class Question(Record):
    """One question; its id is its permanent anchor on the page."""

    files: ClassVar = "content/questions"
    description: ClassVar = "คำถามที่พบบ่อย"
    shape: ClassVar = "list"

    id: Slug = Field(title="ชื่อย่อภาษาอังกฤษ ใช้เป็นที่อยู่ของคำถาม")
    question: Text = Field(title="คำถาม")
    answer: Text = Field(title="คำตอบ")
    topic: Text | None = Field(None, title="หมวดของคำถาม")
    unit: UnitName | None = Field(None, title="หน่วยงานที่ตอบ")
    updated: ThaiDate | None = Field(None, title="วันที่ปรับปรุงคำตอบ")
