"""Ethics of a year: the codes, the team that promotes them, dos and don'ts, trainings."""

from typing import Annotated, ClassVar

from pydantic import Field

from oitsite.records.fields.event import Activity
from oitsite.records.fields.evidence import Links, TextOrStatement
from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.values import Text, TextList, ThaiDate, UnitName
from oitsite.records.record import Part, Record


class LocalCodes(Part):
    """The three codes of ethics that local governments have (ประมวลจริยธรรมส่วนท้องถิ่น)."""

    executives: TextOrStatement | None = Field(None, title="ประมวลจริยธรรมผู้บริหารท้องถิ่น")
    councillors: TextOrStatement | None = Field(None, title="ประมวลจริยธรรมสมาชิกสภาท้องถิ่น")
    staff: TextOrStatement | None = Field(None, title="ประมวลจริยธรรมพนักงานส่วนท้องถิ่น")


class Member(Part):
    """A member of the team: a person or an office."""

    name: Text = Field(title="ชื่อหรือตำแหน่ง")
    role: Text | None = Field(None, title="หน้าที่ในทีม")


class Team(Part):
    """The team that gives advice on ethics and promotes it."""

    title: Text = Field(title="ชื่อทีมหรือคณะทำงาน")
    date: ThaiDate | None = Field(None, title="วันที่แต่งตั้ง")
    order: Links = Field((), title="คำสั่งแต่งตั้ง")
    members: tuple[Annotated[Member, from_text("name")], ...] = Field((), title="รายชื่อ")
    phones: Annotated[tuple[PhoneNumber, ...], OneOrMore] = Field((), title="โทรศัพท์ขอคำปรึกษา")
    work: TextList = Field((), title="งานที่ทำแล้ว")


class Ethics(Record):
    """What is disclosed about ethics for the assessment of a year."""

    files: ClassVar = "content/{year}/ethics"
    description: ClassVar = "จริยธรรม: ประมวล ทีม สิ่งที่ควรทำและไม่ควรทำ การอบรม"

    unit: UnitName | None = Field(None, title="หน่วยงานที่รับผิดชอบ")
    code: TextOrStatement | None = Field(None, title="ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ")
    rules: TextOrStatement | None = Field(None, title="ข้อกำหนดจริยธรรมของหน่วยงาน (ไม่มีให้บอกเหตุผล)")
    local_codes: LocalCodes = Field(default_factory=LocalCodes, title="ประมวลจริยธรรมส่วนท้องถิ่น")
    team: Team | None = Field(None, title="ทีมขับเคลื่อนหรือให้คำปรึกษาจริยธรรม")
    dos: TextList = Field((), title="สิ่งที่ควรทำ")
    donts: TextList = Field((), title="สิ่งที่ไม่ควรทำ")
    guidance: Links = Field((), title="เอกสารแนวปฏิบัติที่ควรทำและไม่ควรทำ")
    trainings: tuple[Activity, ...] = Field((), title="การอบรมหรือกิจกรรมจริยธรรม")
    assessment: TextOrStatement | None = Field(None, title="การนำผลประเมินจริยธรรมไปใช้ในการบริหารบุคคล")
