"""E-services, from tables of them and from the texts that count and name them."""

from collections.abc import Sequence

from oitsite.findings import Finding
from oitsite.importers.filling.draft import Draft
from oitsite.importers.filling.filling import filled, link_of, links_of, listed, parted, titled
from oitsite.importers.filling.mentions import services_in
from oitsite.importers.opening.document import LeftOut
from oitsite.importers.placing.existing import ExistingRecord, existing_records
from oitsite.importers.placing.placing import Placing
from oitsite.importers.tables.contents import Contents, Setting
from oitsite.importers.tables.headings import NUMBERED, PHONES, Form, squashed
from oitsite.records.kinds.eservice import EService

TITLE = "บริการออนไลน์"
FORM = Form(
    NUMBERED,
    PHONES,
    ("manual", r"คู่มือ.*"),
    ("fee", r"(อัตรา)?ค่าธรรมเนียม.*|ค่าบริการ|ค่าใช้จ่าย"),
    (
        "documents",
        r"(เอกสาร|หลักฐาน)(ประกอบ|ที่ใช้|ที่ต้องใช้|และหลักฐาน|/หลักฐาน|ที่ต้องเตรียม).*|เอกสาร|หลักฐาน",
    ),
    ("hours", r"(วัน)?(และ)?เวลา(ทำการ|เปิด|ราชการ).*|วันและเวลา(ที่)?ให้บริการ|วันเวลา(ที่)?ให้บริการ"),
    ("time", r"(ระยะ)?เวลา(ที่ใช้|ดำเนินการ|ดำเนินงาน|ให้บริการ|ในการ.*|ทั้งหมด)*"),
    ("who", r"ผู้(มีสิทธิ์?|ขอ|รับบริการ|ใช้บริการ|ยื่น).*|กลุ่มเป้าหมาย"),
    ("law", r"(กฎหมาย|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ)(ที่เกี่ยวข้อง)?"),
    ("steps", r"ขั้นตอน.*|วิธี(การ)?(ยื่น|ขอ|ใช้).*"),
    (
        "form",
        r"(ลิงก์|ลิงค์|ลิ้งค์|link|url|เว็บไซต์|ที่อยู่เว็บ).*|แบบ(คำขอ|คำร้อง|ฟอร์ม).*|ช่องทาง(การ)?(เข้าใช้|ให้บริการ|ยื่นคำขอ).*",
    ),
    ("unit", r"(หน่วยงาน|ส่วนงาน|สำนัก/กอง|กอง)?(ที่|ผู้)?รับผิดชอบ|หน่วยงาน|ส่วนงาน|สำนัก/กอง|กอง"),
    ("summary", r"รายละเอียด(ของบริการ|บริการ)?|คำอธิบาย|ลักษณะ(ของ)?บริการ"),
    (
        "title",
        r"(ชื่อ|รายการ|งาน|ประเภท)?(งาน|การ)?(ให้)?บริการ(ออนไลน์|ประชาชน|e-?service)?|(ระบบ|บริการ)?e-?services?|ชื่องาน",
    ),
    needs="title",
    telling="form fee documents",
)
_READINGS = {
    "documents": listed,
    "who": listed,
    "law": listed,
    "steps": listed,
    "form": link_of,
    "manual": links_of,
    "phones": parted,
}


def drafts_of(contents: Contents, _setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return the services of the tables of a document, and those that its texts name."""
    drafts = [
        draft
        for table in contents.tables("eservices")
        for draft in filled(table, EService, "title", _READINGS, left_out)
    ]
    for draft in drafts:
        if form := draft.data.get("form"):
            draft.data["form"] = titled(form, draft.data.get("title", ""))
    return [*drafts, *services_in(contents.told)]


def place(drafts: Sequence[Draft], placing: Placing, _setting: Setting) -> None:
    """Make each service a file of its own, unless there is one of its name."""
    there = list(existing_records(placing.files.folder, EService))
    known = {squashed(one.title): one.file for one in there if isinstance(one, ExistingRecord)}
    unread = [one for one in there if isinstance(one, Finding)]
    for draft in drafts:
        if file := known.get(squashed(draft.data.get("title", ""))):
            placing.add(draft, file)
        else:
            placing.place_numbered(draft, "content/eservices/service", unread)
