"""The analysis of last year's result, from tables of what each indicator lacks."""

from collections.abc import Sequence

from oitsite.importers.contents import Contents, Setting
from oitsite.importers.draft import Draft
from oitsite.importers.filling import Filling, Group, add, groups_of, in_one_line
from oitsite.importers.headings import NUMBERED, Form
from oitsite.importers.placing import Placing
from oitsite.importers.source import LeftOut
from oitsite.records.analysis import Analysis
from oitsite.records.item_code import item_codes

TITLE = "บทวิเคราะห์"
FORM = Form(
    NUMBERED,
    ("finding", r"ตัวชี้วัด(ที่|การประเมิน|ita)?|ข้อคำถาม|ประเด็น(การประเมิน)?"),
    ("keep", r"(ประเด็น|สิ่ง)?(ที่)?(ควร|เป็น)?(รักษา(มาตรฐาน|ระดับ)|จุดแข็ง).*"),
    (
        "need",
        r"(ประเด็น|สิ่ง)?(ที่)?(เป็น)?(จุดอ่อน|ข้อบกพร่อง).*"
        r"|(ประเด็น|สิ่ง|จุด)ที่(จะ)?(ต้อง|ควร)(แก้ไข|พัฒนา|ปรับปรุง).*",
    ),
    ("cause", r"สาเหตุ.*"),
    needs="finding need",
    telling="keep cause",
)


def drafts_of(contents: Contents, setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return one analysis of all tables of a document, if there are any."""
    draft = Draft(Analysis, Analysis.files.format(year=setting.year), {"points": []})
    filling = Filling(draft, left_out)
    for table in contents.tables("analysis"):
        for group in groups_of(table.lines, "finding", left_out):
            left_out += [LeftOut(cell, "หัวข้อของตาราง") for cell in group.sections]
            draft.data["points"].append(_point(filling, group, len(draft.data["points"])))
    return [draft] if draft.data["points"] else []


def place(drafts: Sequence[Draft], placing: Placing, _setting: Setting) -> None:
    """Make the analysis the file of its year."""
    for draft in drafts:
        placing.place(draft)


def _point(filling: Filling, group: Group, index: int) -> dict[str, str]:
    """Return what a row says of an indicator: what is well belongs to the finding."""
    point: dict[str, str] = {}
    for meaning, pieces in filling.columns(group):
        if meaning.field == "number":
            filling.left_out += [LeftOut(cell, "ลำดับในตาราง") for cell in pieces]
            continue
        key = "finding" if meaning.field == "keep" else meaning.field
        add(point, key, in_one_line(filling.text(("points", index, key), pieces)))
    codes, rest = item_codes(point.get("finding", ""))
    return {"code": ", ".join(codes), **point, "finding": rest} if codes and rest else point
