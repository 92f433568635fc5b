"""A corruption risk (ความเสี่ยงการทุจริต) and how it was managed in the year."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from oitsite.records.fields.account import Account
from oitsite.records.fields.evidence import Links
from oitsite.records.fields.forms import AlsoWritten
from oitsite.records.fields.values import Text, TextList, ThaiPeriod, UnitNames, WholeNumber, YesNo
from oitsite.records.record import Record

Level = Literal["low", "medium", "high", "very-high"]

# No official bands were found; these are commonly used on the 5 by 5 matrix, and the page of
# risks shows them.
LEAST_SCORE: Mapping[Level, int] = {"very-high": 20, "high": 15, "medium": 7, "low": 1}
"""The lowest product of likelihood and impact for each level, the highest level first."""

LEVEL_NAMES: Mapping[Level, str] = {
    "very-high": "สูงมาก",
    "high": "สูง",
    "medium": "ปานกลาง",
    "low": "ต่ำ",
}

_BY_NAME = {name: level for level, name in LEVEL_NAMES.items()}


def _level(value: object) -> object:
    """Read a level by its Thai name, with or without ระดับ before it."""
    name = value.strip().removeprefix("ระดับ") if isinstance(value, str) else ""
    return _BY_NAME.get(name, value)


LevelName = Annotated[Level, AlsoWritten(_level)]


def level_at(likelihood: int, impact: int) -> Level:
    """Return the level of a cell of the matrix; both arguments are 1 to 5."""
    score = likelihood * impact
    return next((level for level, least in LEAST_SCORE.items() if score >= least), "low")


class Result(Account):
    """What was done about a risk by the end of its year, and the residual risk."""

    level: LevelName | None = Field(None, title="ระดับความเสี่ยงที่เหลืออยู่")


class Risk(Record):
    """One event that may happen; its yearly result is part of it, so that the two always match."""

    files: ClassVar = "content/{year}/risks"
    description: ClassVar = "ความเสี่ยงการทุจริตของปี และผลการจัดการเมื่อสิ้นปี"
    shape: ClassVar = "list"

    event: Text = Field(title="เหตุการณ์ความเสี่ยง")
    process: Text | None = Field(None, title="กระบวนงานหรือภารกิจ")
    likelihood: WholeNumber = Field(title="โอกาสเกิด 1-5")
    impact: WholeNumber = Field(title="ผลกระทบ 1-5")
    given_level: LevelName | None = Field(
        None, alias="level", title="ระดับความเสี่ยง ต่ำ ปานกลาง สูง สูงมาก (เว้นได้ ระบบคิดให้)"
    )
    bribery: YesNo = Field(False, title="เสี่ยงต่อการให้หรือรับสินบนหรือไม่")
    measures: TextList = Field((), title="มาตรการจัดการความเสี่ยง")
    responsible: UnitNames = Field((), title="ผู้รับผิดชอบ")
    period: ThaiPeriod | None = Field(None, title="ระยะเวลาดำเนินการ")
    documents: Links = Field((), title="เอกสารการประเมินความเสี่ยง")
    result: Result | None = Field(None, title="ผลการจัดการความเสี่ยงเมื่อสิ้นปี")

    @property
    def score(self) -> int:
        """Likelihood times impact."""
        return self.likelihood * self.impact

    @property
    def computed_level(self) -> Level:
        """The level by the matrix."""
        return level_at(self.likelihood, self.impact)

    @property
    def level(self) -> Level:
        """The level stated in the register, or else the level by the matrix."""
        return self.given_level or self.computed_level
