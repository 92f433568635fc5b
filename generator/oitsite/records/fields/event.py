"""Events: activities, trainings, meetings with citizens."""

from typing import Annotated, Literal

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.values import Count, Text, TextList, ThaiPeriod, YesNo
from oitsite.records.record import Part


class Participants(Part):
    """One group of participants; groups do not overlap."""

    who: Text = Field(title="กลุ่มผู้เข้าร่วม")
    number: Count | None = Field(None, title="จำนวนคน")

    @property
    def said(self) -> str:
        """The group with its size, as one line."""
        return self.who if self.number is None else f"{self.who} {self.number:,} คน"


class Event(Part):
    """An event on one or more days, with its participants."""

    title: Text = Field(title="ชื่อกิจกรรม")
    date: ThaiPeriod | None = Field(None, title="วันที่จัด (วันเดียวหรือช่วงวัน)")
    venue: Text | None = Field(None, title="สถานที่")
    participants: Annotated[
        tuple[Annotated[Participants, from_text("who")], ...],
        OneOrMore,
    ] = Field((), title="ผู้เข้าร่วมและจำนวน (แต่ละกลุ่มไม่นับซ้ำกัน)")
    executive_joins: YesNo = Field(False, title="ผู้บริหารสูงสุดเข้าร่วมด้วยตนเองหรือไม่ (ใช่/ไม่ใช่)")
    results: TextList = Field((), title="ผลที่ได้")
    evidence: Links = Field((), title="ภาพและเอกสารหลักฐาน")

    @property
    def people(self) -> int:
        """The number of participants, as far as the groups give it."""
        return sum(group.number or 0 for group in self.participants)


Kind = Literal["meeting", "seminar", "training", "policy", "campaign", "announcement"]


class Activity(Event):
    """What the organisation does to make a policy known and put it into practice."""

    kind: Kind = Field(
        title="meeting ประชุม, seminar สัมมนา, training อบรม, policy มอบนโยบาย, "
        "campaign รณรงค์, announcement ประกาศ"
    )
    purpose: Text | None = Field(None, title="วัตถุประสงค์")
