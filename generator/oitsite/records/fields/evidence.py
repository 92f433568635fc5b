"""Evidence and other link targets of a record: one of the site's documents or a web address."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.values import PICTURE_ENDINGS, DocumentFile, Text, ThaiDate
from oitsite.records.fields.web_address import Url
from oitsite.records.record import Part
from oitsite.thai import is_placeholder


class Link(Part):
    """A titled document or web address; exactly one of `file` and `url` is given."""

    title: Text = Field(title="ชื่อเอกสารหรือลิงก์")
    title_en: Text | None = Field(None, title="ชื่อเอกสารหรือลิงก์ (อังกฤษ)")
    file: DocumentFile | None = Field(None, title="ไฟล์ในโฟลเดอร์ content/files/")
    url: Url | None = Field(None, title="ที่อยู่เว็บ")
    date: ThaiDate | None = Field(None, title="วันที่ของเอกสาร")
    alt: Text | None = Field(None, title="ภาพนี้แสดงอะไร (สำหรับผู้ที่มองไม่เห็นภาพ)")

    @model_validator(mode="after")
    def _leads_to_one_thing(self) -> "Link":
        if (self.file is None) == (self.url is None):
            raise PydanticCustomError("R110", "file or url")
        return self

    @property
    def is_picture(self) -> bool:
        """Whether it is one of the site's pictures, which a page can show."""
        return bool(self.file and self.file.casefold().endswith(PICTURE_ENDINGS))


Links = Annotated[tuple[Link, ...], OneOrMore]
"""One link or a list of links."""


class Statement(Part):
    """A statement in words, and the documents that support it."""

    says: Text | None = Field(None, title="ข้อความที่แสดงบนหน้า")
    evidence: Links = Field((), title="เอกสารหรือลิงก์ที่เป็นหลักฐาน")

    @property
    def said(self) -> bool:
        """Whether there are words or documents; a dash does not count as words."""
        return bool(self.evidence) or not is_placeholder(self.says or "")


TextOrStatement = Annotated[Statement, from_text("says")]
"""A statement; a bare text is a statement without documents."""
