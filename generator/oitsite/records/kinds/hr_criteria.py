"""The criteria by which personnel are recruited, placed, developed, appraised and rewarded."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.evidence import TextOrStatement
from oitsite.records.fields.values import UnitName
from oitsite.records.record import Record


class HrCriteria(Record):
    """The criteria of a year (หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล), each with its document."""

    files: ClassVar = "content/{year}/hr-criteria"
    description: ClassVar = "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"

    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    recruitment: TextOrStatement | None = Field(None, title="การสรรหาและคัดเลือกบุคลากร")
    appointment: TextOrStatement | None = Field(None, title="การบรรจุและแต่งตั้งบุคลากร")
    development: TextOrStatement | None = Field(None, title="การพัฒนาบุคลากร")
    appraisal: TextOrStatement | None = Field(None, title="การประเมินผลการปฏิบัติงาน")
    rewards_and_penalties: TextOrStatement | None = Field(
        None, title="การให้คุณให้โทษและสร้างขวัญกำลังใจ"
    )
