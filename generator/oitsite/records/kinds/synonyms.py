"""Words that mean the same to whoever searches the site."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.values import TextList
from oitsite.records.record import Record


class Synonyms(Record):
    """The synonyms of the site's search: a search for one word of a group finds all of them."""

    files: ClassVar = "theme/search/synonyms"
    description: ClassVar = "คำที่มีความหมายเดียวกันสำหรับช่องค้นหา เช่น คนแก่ กับ ผู้สูงอายุ เพิ่มเองได้"

    groups: tuple[TextList, ...] = Field(title="กลุ่มคำที่มีความหมายเดียวกัน")
