"""Synonyms for the site's search."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.values import TextList
from oitsite.records.record import Record


class Synonyms(Record):
    """A group of synonyms that a site adds: a search for one word finds all of them."""

    files: ClassVar = "content/synonyms"
    description: ClassVar = (
        "คำที่มีความหมายเดียวกันสำหรับช่องค้นหา เช่น คนแก่ กับ ผู้สูงอายุ ที่หน่วยงานเพิ่มจากของโปรแกรม"
    )

    groups: tuple[TextList, ...] = Field(title="กลุ่มคำที่มีความหมายเดียวกัน")
