"""An account of what was done: results, outcomes, problems, suggestions and evidence."""

import datetime

from pydantic import Field

from oitsite.records.fields.evidence import Links
from oitsite.records.fields.values import TextList, ThaiDate
from oitsite.records.record import Part
from oitsite.thai import is_placeholder

_HALF_A_YEAR = datetime.timedelta(days=183)


class Account(Part):
    """What reports of measures, risks and plans have in common."""

    date: ThaiDate | None = Field(None, title="วันที่รายงาน")
    results: TextList = Field(title="ผลการดำเนินการ")
    outcomes: TextList = Field((), title="ผลลัพธ์หรือความสำเร็จ")
    problems: TextList = Field((), title="ปัญหา อุปสรรค (ไม่มีให้เขียนว่า ไม่มี)")
    suggestions: TextList = Field((), title="ข้อเสนอแนะ (ไม่มีให้เขียนว่า ไม่มี)")
    evidence: Links = Field((), title="หลักฐาน")

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The fields among problems and suggestions that are not stated; a dash states nothing."""
        return tuple(
            key
            for key in ("problems", "suggestions")
            if all(map(is_placeholder, getattr(self, key)))
        )

    def is_out_of_time(self, end: datetime.date) -> bool:
        """Whether the date is not in the time to report: `end`'s month to half a year later."""
        return bool(self.date and not end.replace(day=1) <= self.date <= end + _HALF_A_YEAR)
