"""E-services, from tables and from texts that count and name them."""

from collections.abc import Sequence

from oitsite.findings import Finding
from oitsite.importers.filling.draft import Draft, Drafts
from oitsite.importers.filling.mentions import services_in
from oitsite.importers.filling.rows import drafts_from
from oitsite.importers.filling.setting import Setting
from oitsite.importers.filling.values import link_of, links_of, listed, parted, titled
from oitsite.importers.placing.additions import add
from oitsite.importers.placing.existing import ExistingRecord, existing_records
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, in_turn
from oitsite.importers.placing.placement import place_numbered
from oitsite.importers.tables.contents import Contents
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


def drafts_of(contents: Contents, _setting: Setting) -> Drafts:
    """Return the services in the tables of a document, and those named in its texts."""
    tables = contents.tables("eservices")
    rows = (drafts_from(table, EService, "title", _READINGS) for table in tables)
    listed_ones = sum(rows, Drafts())
    drafts = (*map(_with_form_title, listed_ones.drafts), *services_in(contents.texts))
    return Drafts(drafts, listed_ones.left_out)


def place(drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
    """Place each service in a file of its own, unless one of that name exists."""
    read = tuple(existing_records(files.folder, EService))
    existing = {squashed(one.title): one.file for one in read if isinstance(one, ExistingRecord)}
    unread = [one for one in read if isinstance(one, Finding)]

    def place_one(draft: Draft, files: Files) -> Placed:
        if file := existing.get(squashed(draft.data.get("title", ""))):
            return add(draft, file, files)
        return place_numbered(draft, "content/eservices/service", files, setting.file, unread)

    return in_turn(place_one, drafts, files)


def _with_form_title(draft: Draft) -> Draft:
    form = draft.data.get("form")
    return draft.having(form=titled(form, draft.data.get("title", ""))) if form else draft
