"""A picture with its text alternative."""

from pydantic import Field

from oitsite.records.fields.values import PictureFile, Text
from oitsite.records.record import Part


class Picture(Part):
    """A picture among the documents."""

    file: PictureFile = Field(title="ไฟล์ภาพในโฟลเดอร์ content/files/")
    text: Text | None = Field(None, title="คำบรรยายภาพ สำหรับผู้ที่มองไม่เห็นภาพ")
