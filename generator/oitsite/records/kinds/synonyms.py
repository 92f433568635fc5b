"""Words that mean the same to whoever searches the site."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.values import TextList
from oitsite.records.record import Record


class Synonyms(Record):
    """Synonyms that a site adds to those of the program: a search for one finds all of a group."""

    files: ClassVar = "content/synonyms"
    description: ClassVar = (
        "คำที่มีความหมายเดียวกันสำหรับช่องค้นหา เช่น คนแก่ กับ ผู้สูงอายุ ที่หน่วยงานเพิ่มจากของโปรแกรม"
    )

    groups: tuple[TextList, ...] = Field(title="กลุ่มคำที่มีความหมายเดียวกัน")
