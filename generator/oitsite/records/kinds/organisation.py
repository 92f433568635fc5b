"""The organisation that the site belongs to: site_config.yml."""

from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.values import Colour, PictureFile, Text, Year, YesNo
from oitsite.records.fields.web_address import Email, Url
from oitsite.records.kinds.survey import ItasCode
from oitsite.records.record import Part, Record
from oitsite.thai import Numerals


def _without_slash(address: str) -> str:
    return address.rstrip("/")


class UnitContact(Part):
    """A unit of the organisation, with its direct contacts."""

    name: Text = Field(title="ชื่อหน่วยงานภายใน")
    name_en: Text | None = Field(None, title="ชื่อหน่วยงานภายใน (อังกฤษ)")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์")
    emails: Annotated[tuple[Email, ...], OneOrMore] = Field((), title="อีเมล")


class Colours(Part):
    """The site's two colours; the theme derives the rest."""

    primary: Colour = Field("#12406b", title="สีหลัก")
    accent: Colour = Field("#b3862b", title="สีเน้น")


UnitContacts = Annotated[
    tuple[Annotated[UnitContact, from_text("name")], ...],
    Field(min_length=1),
]


_EVERY_UNIT = ("ทุกสำนัก/กอง", "ทุกสำนัก", "ทุกกอง", "ทุกส่วนราชการ", "ทุกหน่วยงาน")


class Organisation(Record):
    """The publisher, its contacts, and the settings of the site."""

    files: ClassVar = "site_config"
    description: ClassVar = "ชื่อหน่วยงาน ที่อยู่ โทรศัพท์ สำนักและกอง ปีงบประมาณ สี"
    endings: ClassVar = ("yml",)

    name: Text = Field(title="ชื่อหน่วยงาน")
    name_en: Text | None = Field(None, title="ชื่อหน่วยงาน (อังกฤษ)")
    kind: Text = Field(title="ประเภทหน่วยงาน เช่น เทศบาลตำบล องค์การบริหารส่วนตำบล")
    district: Text = Field(title="อำเภอ")
    district_en: Text | None = Field(None, title="อำเภอ (อังกฤษ)")
    province: Text = Field(title="จังหวัด")
    province_en: Text | None = Field(None, title="จังหวัด (อังกฤษ)")
    about: Text = Field(title="แนะนำหน่วยงานสั้น ๆ")
    about_en: Text | None = Field(None, title="แนะนำหน่วยงานสั้น ๆ (อังกฤษ)")
    host: Annotated[Url, AfterValidator(_without_slash)] = Field(
        title="ที่อยู่เว็บไซต์ เช่น https://www.example.go.th"
    )
    emblem: PictureFile | None = Field(None, title="ตราสัญลักษณ์ (ไฟล์ใน content/files/)")
    picture: PictureFile | None = Field(None, title="ภาพหน้าแรก (ไฟล์ใน content/files/)")
    picture_text: Text | None = Field(
        None, title="คำบรรยายภาพหน้าแรก สำหรับผู้ที่มองไม่เห็นภาพ ถ้าไม่มี ถือเป็นภาพตกแต่ง"
    )
    picture_text_en: Text | None = Field(None, title="คำบรรยายภาพหน้าแรก (อังกฤษ)")
    address: Text = Field(title="ที่อยู่")
    address_en: Text | None = Field(None, title="ที่อยู่ (อังกฤษ)")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field(title="โทรศัพท์กลาง", min_length=1)
    fax: PhoneNumber | None = Field(None, title="โทรสาร")
    emails: Annotated[tuple[Email, ...], OneOrMore] = Field(
        title="อีเมลกลาง (งานสารบรรณ)", min_length=1
    )
    hours: Text = Field(title="วันเวลาทำการ")
    hours_en: Text | None = Field(None, title="วันเวลาทำการ (อังกฤษ)")
    map: Url | None = Field(None, title="ลิงก์แผนที่")
    map_image: PictureFile | None = Field(None, title="ภาพแผนที่ (ไฟล์ใน content/files/)")
    social: Links = Field((), title="สื่อสังคมออนไลน์")
    units: UnitContacts = Field(title="สำนักและกองของหน่วยงาน")
    current_year: Year = Field(title="ปีงบประมาณปัจจุบัน")
    itas_code: ItasCode | None = Field(None, title="รหัสหน่วยงานใน ITAS")
    criteria_checked: Annotated[tuple[Year, ...], OneOrMore] = Field(
        (), title="ปีที่ตรวจรายการข้อ OIT กับคู่มือทางการแล้ว"
    )
    show_gaps: YesNo = Field(False, title="แสดงสิ่งที่ยังขาดบนหน้าเว็บหรือไม่")
    numerals: Numerals = Field("arabic", title="ตัวเลขบนหน้าเว็บ (arabic หรือ thai)")
    colours: Colours = Field(default_factory=Colours, title="สีของเว็บไซต์")
    languages: Annotated[tuple[Literal["th", "en"], ...], OneOrMore] = Field(
        ("th",), title="ภาษาของเว็บไซต์ (ไทยมีเสมอ เพิ่ม en ถ้ามีหน้าภาษาอังกฤษ)"
    )
    messages: Literal["th", "en"] = Field("th", title="ภาษาของข้อความตรวจสอบ")
    sample: YesNo = Field(False, title="เป็นข้อมูลตัวอย่างหรือไม่")

    @property
    def folder(self) -> str:
        """The path of the site on its host, such as `/` or `/ita/`."""
        return f"{urlsplit(self.host).path}/"

    def units_meant(self, name: str) -> tuple[str, ...]:
        """Return the units that a name in a record refers to; none if the name is unknown.

        A section may follow its unit in brackets, as in สำนักปลัด (งานนโยบายและแผน).
        """
        units = tuple(unit.name for unit in self.units)
        unit = name.partition("(")[0].strip()
        if unit.replace(" ", "") in _EVERY_UNIT:
            return units
        return (unit,) if unit in units else ()
