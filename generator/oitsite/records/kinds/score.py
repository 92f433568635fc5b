"""The organisation's result of a fiscal year's assessment (ITA)."""

from decimal import Decimal, InvalidOperation
from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import OneOrMore
from oitsite.records.fields.item_code import InstrumentCode
from oitsite.records.fields.values import Text, WholeNumber
from oitsite.records.kinds.measure import Answers
from oitsite.records.record import Record
from oitsite.thai import arabic


def _points(value: object) -> Decimal:
    """Read points out of 100 with at most two decimals, as printed in the results."""
    try:
        points = Decimal(arabic(str(value)).strip())
        fits = 0 <= points <= 100 and points == round(points, 2)
    except InvalidOperation:
        fits = False
    if not fits:
        raise PydanticCustomError("V115", "points", {"value": str(value)})
    return points


Points = Annotated[Decimal, PlainValidator(_points), WithJsonSchema({"type": "number"})]


class Score(Record):
    """One year's printed result; an instrument of several parts (EIT since 2567) has a list."""

    files: ClassVar = "content/{year}/scores"
    description: ClassVar = "ผลการประเมิน ITA ของปี และข้อเสนอแนะรายข้อ"

    total: Points = Field(title="คะแนนรวม")
    grade: Text = Field(title="ระดับผลการประเมิน")
    instruments: dict[InstrumentCode, Annotated[tuple[Points, ...], OneOrMore]] = Field(
        title="คะแนนรายแบบวัด IIT, EIT, OIT"
    )
    indicators: dict[WholeNumber, Points] = Field(default_factory=dict, title="คะแนนรายตัวชี้วัด 1-10")
    recommendations: Answers = Field((), title="ข้อเสนอแนะของสำนักงาน ป.ป.ช. รายข้อ")
    source: Links = Field((), title="เอกสารหรือลิงก์ผลการประเมิน")
