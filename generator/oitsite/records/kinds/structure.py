"""The organisation's structure, powers and duties (โครงสร้าง หน้าที่และอำนาจ)."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.picture import Picture
from oitsite.records.fields.values import Text, TextList, ThaiDate
from oitsite.records.record import Part, Record


class Section(Part):
    """A section, or an office without subdivisions."""

    name: Text = Field(title="ชื่อ")
    about: Text | None = Field(None, title="หน้าที่โดยย่อ หรือจำนวนคน")


class Division(Section):
    """A division with its sections (สำนัก กอง และฝ่ายหรืองานภายใน)."""

    sections: Annotated[tuple[Annotated[Section, from_text("name")], ...], OneOrMore] = Field(
        (), title="ฝ่ายหรืองานภายใน"
    )


class Body(Section):
    """The head of a side, or a separate body, with the divisions below it."""

    divisions: Annotated[tuple[Annotated[Division, from_text("name")], ...], OneOrMore] = Field(
        (), title="สำนักและกองที่ขึ้นตรง"
    )


Bodies = Annotated[tuple[Annotated[Body, from_text("name")], ...], OneOrMore]


class Power(Part):
    """A power or duty in the organisation's own words, and its legal basis."""

    what: Text = Field(title="หน้าที่หรืออำนาจ เขียนด้วยคำของหน่วยงานเอง")
    law: TextList = Field((), title="กฎหมายและมาตราที่เป็นที่มา")


class Structure(Record):
    """The chart as a picture and in words; the organisation's powers and their legal basis."""

    files: ClassVar = "content/structure"
    description: ClassVar = "แผนผังโครงสร้าง ส่วนราชการ หน้าที่และอำนาจ"

    updated: ThaiDate | None = Field(None, title="วันที่ปรับปรุงล่าสุด")
    chart: Picture | None = Field(None, title="ภาพแผนผัง")
    political: Bodies = Field((), title="ฝ่ายการเมือง")
    permanent: Bodies = Field((), title="ฝ่ายประจำ")
    powers: Annotated[tuple[Annotated[Power, from_text("what")], ...], OneOrMore] = Field(
        (), title="หน้าที่และอำนาจ"
    )
    documents: Links = Field((), title="เอกสารประกอบ")

    @property
    def divisions(self) -> tuple[Division, ...]:
        """Every division of the permanent side."""
        return tuple(division for body in self.permanent for division in body.divisions)

    @property
    def names(self) -> tuple[str, ...]:
        """The name of everything in the structure, from the top down."""
        return tuple(
            part.name
            for body in (*self.political, *self.permanent)
            for part in (body, *(p for d in body.divisions for p in (d, *d.sections)))
        )
