"""News of the organisation's work (ข่าวประชาสัมพันธ์)."""

from collections.abc import Iterable
from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.picture import Picture
from oitsite.records.fields.values import Text, ThaiDate, UnitName
from oitsite.records.record import NamedByFile, Record


class News(Record, NamedByFile):
    """One piece of news; the Markdown below the front matter tells it in full."""

    files: ClassVar = "content/{year}/news/{id}"
    description: ClassVar = "ข่าวของปี หนึ่งไฟล์ต่อหนึ่งเรื่อง"
    endings: ClassVar = ("md",)

    title: Text = Field(title="หัวข้อข่าว")
    date: ThaiDate = Field(title="วันที่ของข่าว")
    unit: UnitName = Field(title="หน่วยงานเจ้าของข่าว")
    summary: Text = Field(title="สรุปข่าว 1-2 ประโยค")
    image: Picture | None = Field(None, title="ภาพข่าว")
    attachments: Links = Field((), title="เอกสารแนบ")

    @property
    def body(self) -> str:
        """The Markdown below the front matter."""
        return self.origin.source.body

    @property
    def address(self) -> str:
        """The permanent page."""
        return f"news/{self.year}/{self.id}/"


def newest_first(news: Iterable[News]) -> tuple[News, ...]:
    """Return news sorted by date, the newest first."""
    return tuple(sorted(news, key=lambda one: (one.date, one.id), reverse=True))
