"""The year's purchase list with progress: the 16 columns of the ITA form."""

from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from oitsite.records.fields.values import Baht, Text, WholeNumber, Year
from oitsite.records.record import Record
from oitsite.thai import arabic


class ListedPurchase(Record):
    """One row of the list."""

    files: ClassVar = "content/{year}/procurement-list"
    description: ClassVar = "รายการจัดซื้อจัดจ้างตามแบบฟอร์ม 16 ช่อง"
    shape: ClassVar = "list"
    endings: ClassVar = ("csv", "xlsx")

    number: WholeNumber | None = Field(None, title="ที่")
    fiscal_year: Year | None = Field(None, title="ปีงบประมาณ")
    organisation: Text | None = Field(None, title="ชื่อหน่วยงาน")
    district: Text | None = Field(None, title="อำเภอ")
    province: Text | None = Field(None, title="จังหวัด")
    ministry: Text | None = Field(None, title="กระทรวง")
    kind: Text | None = Field(None, title="ประเภทหน่วยงาน")
    work: Text | None = Field(None, title="ชื่อรายการของงานที่ซื้อหรือจ้าง")
    budget: Baht | None = Field(None, title="วงเงินงบประมาณที่ได้รับจัดสรร (บาท)")
    budget_source: Text | None = Field(None, title="แหล่งที่มาของงบประมาณ")
    status: Text | None = Field(None, title="สถานะการจัดซื้อจัดจ้าง")
    method: Text | None = Field(None, title="วิธีการจัดซื้อจัดจ้าง")
    reference_price: Baht | None = Field(None, title="ราคากลาง (บาท)")
    agreed_price: Baht | None = Field(None, title="ราคาที่ตกลงซื้อหรือจ้าง (บาท)")
    winner: Text | None = Field(None, title="รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก")
    egp: Annotated[Text, AfterValidator(arabic)] | None = Field(
        None, title="เลขที่โครงการในระบบ e-GP"
    )

    @property
    def agreed(self) -> Decimal | None:
        """The agreed price, if there is one yet."""
        return self.agreed_price.baht if self.agreed_price else None
