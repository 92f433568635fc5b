"""Measures and their reports, from the tables of a plan or of a report."""

from collections.abc import Sequence

from oitsite.findings import Finding, Place
from oitsite.importers.filling.doubts import with_doubts
from oitsite.importers.filling.draft import Draft, Drafts
from oitsite.importers.filling.groups import groups_of
from oitsite.importers.filling.measure_rows import measure_of
from oitsite.importers.filling.merging import merged
from oitsite.importers.filling.setting import Setting
from oitsite.importers.filling.units import with_units_spelt_alike
from oitsite.importers.placing.additions import add
from oitsite.importers.placing.existing import ExistingRecord, existing_records, matches_of
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import MatchedMeasure, Placed, in_turn, to_do
from oitsite.importers.placing.placement import place_numbered
from oitsite.importers.tables.contents import Contents
from oitsite.importers.tables.headings import NUMBERED, Form, squashed
from oitsite.records.kinds.measure import Measure

TITLE = "มาตรการ"
# ผลการดำเนินการตามมาตรการ is a result and not a measure.
FORM = Form(
    NUMBERED,
    ("round", r"รอบ(การ)?(รายงาน)?"),
    ("date", r"วันที่(รายงาน)?|วัน/?เดือน/?ปี(ที่รายงาน)?"),
    ("instrument", r"(แบบวัด|เครื่องมือ)(การประเมิน)?"),
    ("indicator", r"ตัวชี้วัด(ที่|การประเมิน|ita)?"),
    ("topic", r"ประเด็น(การประเมิน|มาตรการ)?"),
    ("answers", r".*(จุดอ่อน|ข้อบกพร่อง|ข้อคำถาม|ผลการวิเคราะห์|ที่ต้อง(แก้ไข|พัฒนา|ปรับปรุง)).*"),
    ("problems_and_suggestions", r".*(ปัญหา|อุปสรรค).*ข้อเสนอแนะ.*"),
    ("suggestions", r"ข้อ(เสนอ)?แนะ.*"),
    ("problems", r"(ปัญหา|อุปสรรค).*"),
    ("monitoring", r"(แนวทาง|วิธี)?(การ)?(รายงานและ)?(กำกับ|ติดตาม).*"),
    ("evidence", r"(เอกสาร|หลักฐาน|ลิงก์|ลิ้งค์|url|link).*"),
    ("outcomes", r"(ผลลัพธ์|ความสำเร็จ|ผลสำเร็จ|ผลที่ได้).*"),
    ("steps", r"(แนวทาง|มาตรการ/)?(ขั้นตอน|วิธี|แนวทาง(การ)?(ดำเนิน|ปฏิบัติ)).*"),
    ("results", r"(สรุป|รายงาน)?(ผล(การ)?(ดำเนิน|ปฏิบัติ|ปรับปรุง)|ความก้าวหน้า).*"),
    ("responsible", r"(หน่วยงาน|ส่วนงาน|ส่วนราชการ)?(ผู้|ที่)?รับผิดชอบ.*|หน่วยงาน"),
    ("period", r"(ระยะ|ช่วง|กำหนด|ห้วง)เวลา.*"),
    ("title", r"(ชื่อ)?(มาตรการ|แนวทาง|โครงการ|กิจกรรม).*"),
    needs="title",
    telling="steps responsible period monitoring results outcomes",
)


def drafts_of(contents: Contents, setting: Setting) -> Drafts:
    """Return the measures of a document in their order, each once."""
    rows = Drafts()
    for table in contents.tables("measures"):
        found = groups_of(table.lines, "title")
        rows += sum((measure_of(group, setting) for group in found.groups), Drafts())
        rows += Drafts(left_out=found.left_out)
    numbered = [
        draft.having(number=draft.data.get("number", str(number)))
        for number, draft in enumerate(merged(rows.drafts), start=1)
    ]
    drafts = with_units_spelt_alike(numbered, setting.units)
    return Drafts(with_doubts(drafts, setting.year), rows.left_out)


def place(drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
    """Add reports to existing measures; place new measures in new files, if requested."""
    read = tuple(existing_records(files.folder, Measure, setting.year))
    existing = [one for one in read if isinstance(one, ExistingRecord)]
    unread = tuple(one for one in read if isinstance(one, Finding))

    def place_one(draft: Draft, files: Files) -> Placed:
        matches = matches_of(draft.data.get("title", ""), existing)
        if len(matches) == 1:
            return _add_to(matches[0], draft, files)
        if matches or not setting.new:
            return Placed(findings=() if matches else unread) + _unplaced(draft, matches, setting)
        name = f"content/{setting.year}/measures/measure"
        return place_numbered(draft, name, files, setting.file, unread)

    return in_turn(place_one, drafts, files)


def _unplaced(draft: Draft, matches: Sequence[ExistingRecord], setting: Setting) -> Placed:
    """Put on the to-do list a measure with several matches, or a new one that is not requested."""
    title = draft.data.get("title", "")
    names = ", ".join(one.file for one in matches) or "ไม่มี"
    return to_do("I213", draft.entries, Place(setting.file), title=title, files=names)


def _add_to(measure: ExistingRecord, draft: Draft, files: Files) -> Placed:
    title = draft.data.get("title", "")
    values = {"title": title, "existing": measure.title}
    same = squashed(measure.title) == squashed(title)
    renamed = () if same else (Finding(measure.place, "I214", values),)
    match = MatchedMeasure(title, measure.file, measure.title)
    return Placed(findings=renamed, matched=(match,)) + add(draft, measure.file, files)
