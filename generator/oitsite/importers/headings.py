"""What the headings of the divisions' tables mean, however they are worded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from oitsite.records.measure import Round
from oitsite.thai import arabic, clean

LEFT_OUT = "-"
"""The field of a column that the webmaster does not want."""

# From the most telling word down: ผลการดำเนินการตามมาตรการ is a result and not a measure.
_MEANINGS = tuple(
    (field, re.compile(pattern))
    for field, pattern in (
        ("number", r"ลำดับ(ที่)?|ที่|ข้อที่|no"),
        ("round", r"รอบ(การ)?(รายงาน)?"),
        ("date", r"วันที่(รายงาน)?|วัน/?เดือน/?ปี(ที่รายงาน)?"),
        ("instrument", r"(แบบวัด|เครื่องมือ)(การประเมิน)?"),
        ("indicator", r"ตัวชี้วัด(ที่|การประเมิน|ita)?"),
        ("topic", r"ประเด็น(การประเมิน|มาตรการ)?"),
        ("weighted", r".*ถ่วงน้ำหนัก.*"),
        ("weight", r"น้ำหนัก.*"),
        ("instrument_points", r"คะแนนที่ได้.*|คะแนน(ราย|เฉลี่ย)?(แบบวัด|เครื่องมือ).*"),
        ("points", r"คะแนน.*|ผลคะแนน.*"),
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
    )
)
FIELDS = tuple(dict.fromkeys(field for field, _ in _MEANINGS))
_LONGEST = 120
_ROUND = re.compile(r"รอบ(6|12)เดือน")


@dataclass(frozen=True)
class Meaning:
    """The field that a column holds, and the round of a report if its heading names one."""

    field: str
    round: Round | None = None


def squashed(text: str) -> str:
    """Return a text by which wordings are compared: no blanks, one kind of digits and letters."""
    return re.sub(r"\s", "", arabic(clean(text))).casefold()


def meaning_of(heading: str, asked: Mapping[str, str]) -> Meaning | None:
    """Return what a heading means; `asked` holds the webmaster's answers by squashed heading."""
    text = squashed(re.sub(r"<[^<>]+>", "", heading))
    if text in asked and not text.isdigit():
        return Meaning(asked[text])
    if not text or len(text) > _LONGEST:
        return None
    found = _ROUND.search(text)
    round_: Round | None = None
    if found:
        round_ = "6-month" if found[1] == "6" else "12-month"
    rest = re.sub(r"\(.*?\)|[0-9.:*“”\"]", "", _ROUND.sub("", text)).strip("/-–")
    for field, pattern in _MEANINGS:
        if pattern.fullmatch(rest):
            return Meaning(field, round_)
    return None
