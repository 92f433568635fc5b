"""Evidence and other things that a record points to: a document of ours or an address."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from oitsite.records.record import Part
from oitsite.records.values import DocumentFile, OneOrMore, Text, ThaiDate, Url


class Link(Part):
    """A titled document or web address; exactly one of `file` and `url` is given."""

    title: Text = Field(title="ชื่อเอกสารหรือลิงก์")
    title_en: Text | None = Field(None, title="ชื่อเอกสารหรือลิงก์ (อังกฤษ)")
    file: DocumentFile | None = Field(None, title="ไฟล์ในโฟลเดอร์ content/files/")
    url: Url | None = Field(None, title="ที่อยู่เว็บ")
    date: ThaiDate | None = Field(None, title="วันที่ของเอกสาร")

    @model_validator(mode="after")
    def _leads_to_one_thing(self) -> "Link":
        if (self.file is None) == (self.url is None):
            raise PydanticCustomError("R110", "file or url")
        return self


Links = Annotated[tuple[Link, ...], OneOrMore]
"""One link or a list of links."""
