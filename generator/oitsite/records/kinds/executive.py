"""An executive of the organisation, or a vacant office (ผู้บริหาร)."""

import re
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.forms import OneOrMore
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.values import PictureFile, Text
from oitsite.records.fields.web_address import Email
from oitsite.records.record import Record

# นาย · นางสาว · ดร. · ว่าที่ ร.ต.หญิง · พันตำรวจเอก; no name begins with a vowel sign or tone mark.
_TITLES = re.compile(
    r"(?:(?:[ก-ฮ]{1,2}\.\s?)+|นาย(?:แพทย์)?|นางสาว|นาง|แพทย์หญิง|ว่าที่|หญิง(?=\s)"
    r"|(?:ร้อย|พัน|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:ตรี|โท|เอก)|\s)+(?![ะ-ฺ็-๎])"
)

Rank = Literal["top", "deputy", "other"]


class Executive(Record):
    """One office, in the order of the file; a vacant office has no `name`."""

    files: ClassVar = "content/executives"
    description: ClassVar = "ผู้บริหาร พร้อมช่องทางติดต่อโดยตรงของแต่ละคน"
    shape: ClassVar = "list"

    position: Text = Field(title="ตำแหน่ง")
    rank: Rank = Field("other", title="top ผู้บริหารสูงสุด, deputy รอง, other อื่น ๆ")
    side: Literal["political", "permanent"] = Field(
        "permanent", title="political ฝ่ายการเมือง, permanent ฝ่ายประจำ"
    )
    name: Text | None = Field(None, title="ชื่อและนามสกุล (ตำแหน่งว่างไม่ต้องใส่)")
    photo: PictureFile | None = Field(None, title="รูปถ่าย (ไฟล์ใน content/files/)")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์โดยตรง")
    emails: Annotated[tuple[Email, ...], OneOrMore] = Field((), title="อีเมลโดยตรง")

    @property
    def vacant(self) -> bool:
        """Whether nobody holds the office."""
        return self.name is None

    @property
    def reachable(self) -> bool:
        """Whether there is a direct telephone number or e-mail address."""
        return bool(self.phones or self.emails)


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are of the same person, ignoring titles and blanks."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    titles = _TITLES.match(name)
    return re.sub(r"\s", "", name[titles.end() :] if titles else name)
