"""A picture with words for those who do not see it."""

from pydantic import Field

from oitsite.records.record import Part
from oitsite.records.values import DocumentFile, Text


class Picture(Part):
    """A picture among the documents."""

    file: DocumentFile = Field(title="ไฟล์ภาพในโฟลเดอร์ content/files/")
    text: Text | None = Field(None, title="คำบรรยายภาพ สำหรับผู้ที่มองไม่เห็นภาพ")
