"""Measures and their reports, from the tables of a plan or of a report."""

from collections.abc import Sequence

from oitsite.findings import Finding, Place
from oitsite.importers.filling.doubts import add_doubts
from oitsite.importers.filling.draft import Draft, joined
from oitsite.importers.filling.filling import (
    groups_of,
)
from oitsite.importers.filling.measure_rows import measure_of
from oitsite.importers.filling.units import spell_alike
from oitsite.importers.opening.document import LeftOut
from oitsite.importers.placing.existing import ExistingRecord, existing_records, matches_of
from oitsite.importers.placing.placing import MatchedMeasure, Placing
from oitsite.importers.tables.contents import Contents, Setting
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


def drafts_of(contents: Contents, setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return the measures of a document in their order, each once."""
    found = joined(
        measure_of(group, setting, left_out)
        for table in contents.tables("measures")
        for group in groups_of(table.lines, "title", left_out)
    )
    for number, draft in enumerate(found, start=1):
        draft.data.setdefault("number", str(number))
    spell_alike(found, setting.units)
    add_doubts(found, setting.year)
    return found


def place(drafts: Sequence[Draft], placing: Placing, setting: Setting) -> None:
    """Give measures that are there their reports, and make the others new ones if they may be."""
    found = list(existing_records(placing.files.folder, Measure, setting.year))
    there = [one for one in found if isinstance(one, ExistingRecord)]
    unread = [one for one in found if isinstance(one, Finding)]
    for draft in drafts:
        title = draft.data.get("title", "")
        matches = matches_of(title, there)
        if len(matches) > 1 or not (matches or setting.new):
            files = ", ".join(one.file for one in matches) or "ไม่มี"
            placing.findings += [] if matches else unread
            values = {"title": title, "files": files}
            placing.to_do("I213", draft.entries, Place(placing.file), **values)
        elif matches:
            _add_to(matches[0], draft, placing)
        else:
            placing.place_numbered(draft, f"content/{setting.year}/measures/measure", unread)


def _add_to(measure: ExistingRecord, draft: Draft, placing: Placing) -> None:
    title = draft.data.get("title", "")
    placing.known.append(MatchedMeasure(title, measure.file, measure.title))
    if squashed(measure.title) != squashed(title):
        values = {"title": title, "existing": measure.title}
        placing.findings.append(Finding(measure.place, "I214", values))
    placing.add(draft, measure.file)
