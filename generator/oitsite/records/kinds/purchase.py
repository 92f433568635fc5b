"""A month's purchases: the 9 columns of the form สขร.1."""

from decimal import Decimal
from typing import ClassVar

from pydantic import Field, model_validator

from oitsite.records.fields.values import Baht, Text, WholeNumber
from oitsite.records.record import Record
from oitsite.thai import Month, last_amount, parse_month

_NONE = "ไม่มี"


class Purchase(Record):
    """One row of a monthly table; a month without purchases has one row whose work says so."""

    files: ClassVar = "content/{year}/procurement/{id}"
    description: ClassVar = (
        "จัดซื้อจัดจ้างรายเดือนตามแบบ สขร.1 ไฟล์ละเดือน เช่น 2568-10.xlsx "
        "เดือนที่ไม่มีให้ใส่หนึ่งแถวว่า ไม่มีการจัดซื้อจัดจ้าง"
    )
    shape: ClassVar = "list"
    endings: ClassVar = ("csv", "xlsx")

    number: WholeNumber | None = Field(None, title="ลำดับที่")
    work: Text | None = Field(None, title="งานที่จัดซื้อหรือจัดจ้าง")
    budget: Baht | None = Field(None, title="วงเงินที่จะซื้อหรือจ้าง (บาท)")
    reference_price: Baht | None = Field(None, title="ราคากลาง (บาท)")
    method: Text | None = Field(None, title="วิธีซื้อหรือจ้าง")
    bidders: Text | None = Field(None, title="รายชื่อผู้เสนอราคาและราคาที่เสนอ")
    winner: Text | None = Field(None, title="ผู้ที่ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง")
    reason: Text | None = Field(None, title="เหตุผลที่คัดเลือกโดยสรุป")
    contract: Text | None = Field(None, title="เลขที่และวันที่ของสัญญาหรือข้อตกลง")

    @model_validator(mode="before")
    @classmethod
    def _sentence_across_the_row(cls, data: object) -> object:
        """Read "no purchases", in whatever cell of the row, as the work."""
        if not isinstance(data, dict):
            return data
        said = [value for key, value in data.items() if value is not None and key != "origin"]
        if len(said) == 1 and isinstance(said[0], str) and said[0].strip().startswith(_NONE):
            return {"origin": data.get("origin"), "work": said[0]}
        return data

    @property
    def month(self) -> Month | None:
        """The month in the file's name, if there is one."""
        return parse_month(self.origin.stem)

    @property
    def says_none(self) -> bool:
        """Whether the row only says that nothing was bought."""
        return self.budget is None and (self.work or "").startswith(_NONE)

    @property
    def agreed(self) -> Decimal | None:
        """The agreed price: the last amount in its column."""
        return last_amount(self.winner) if self.winner else None
