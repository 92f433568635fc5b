"""Citizen participation (การมีส่วนร่วม)."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.event import Event
from oitsite.records.fields.values import Text, TextList, UnitNames
from oitsite.records.record import NamedByFile, Record


class Participation(Record, Event, NamedByFile):
    """One event in which stakeholders took part, with its results."""

    files: ClassVar = "content/{year}/participation/{id}"
    description: ClassVar = "การมีส่วนร่วมของประชาชน หนึ่งไฟล์ต่อหนึ่งเรื่อง"

    issue: Text = Field(title="เรื่องหรือประเด็นที่เปิดให้มีส่วนร่วม")
    how: TextList = Field((), title="วิธีมีส่วนร่วม")
    note: Text | None = Field(None, title="ข้อมูลอื่นของผู้เข้าร่วม")
    use: TextList = Field((), title="การนำผลไปปรับปรุงงาน")
    unit: UnitNames = Field((), title="หน่วยงานที่ดำเนินการ")

    @property
    def address(self) -> str:
        """The permanent page."""
        return f"participation/{self.year}/{self.id}/"
