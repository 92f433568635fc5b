"""The analysis of last year's result, from tables of what each indicator lacks."""

import re
from collections.abc import Sequence
from itertools import pairwise

from oitsite.importers.filling.draft import Draft
from oitsite.importers.filling.filling import Filling, Pieces, add, groups_of, in_one_line
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.placing import Placing
from oitsite.importers.tables.contents import Contents, Setting, Table
from oitsite.importers.tables.headings import NUMBERED, Form, Meaning
from oitsite.records.fields.item_code import item_codes
from oitsite.records.kinds.analysis import Analysis

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
_LACKING = {"need", "cause"}
_RESULT = re.compile(r"\s*(?:จาก|สรุป)?ผลการ(?:ประเมิน|วิเคราะห์)")


def drafts_of(contents: Contents, setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return one analysis of all tables of a document, if there are any."""
    name = Analysis.files.format(year=setting.year)
    filling = Filling(Draft(Analysis, name, {"summary": "", "points": []}), left_out)
    for table in contents.tables("analysis"):
        if not filling.draft.entries and (told := _told_above(table, contents)):
            _tell(filling, {told: False})
        for group in groups_of(table.lines, "finding", left_out):
            left_out += [LeftOut(cell, "หัวข้อของตาราง") for cell in group.sections]
            _take(filling, dict(filling.columns(group)))
    return [filling.draft] if filling.draft.entries else []


def place(drafts: Sequence[Draft], placing: Placing, _setting: Setting) -> None:
    """Make the analysis the file of its year."""
    for draft in drafts:
        placing.place(draft)


def _told_above(table: Table, contents: Contents) -> Cell | None:
    """Return the paragraph that leads from the result to a table."""
    above = next((one for one, part in pairwise(contents.parts) if part is table), None)
    return above if isinstance(above, Cell) and _RESULT.match(above.text) else None


def _take(filling: Filling, columns: dict[Meaning, Pieces]) -> None:
    """Take what a row says of an indicator: a point, unless nothing is lacking there."""
    number = columns.pop(Meaning("number"), {})
    filling.left_out += [LeftOut(cell, "ลำดับในตาราง") for cell in number]
    if not _LACKING & {meaning.field for meaning in columns}:
        _tell(filling, {cell: cut for pieces in columns.values() for cell, cut in pieces.items()})
        return
    points = filling.draft.data["points"]
    point: dict[str, str] = {}
    for meaning, pieces in columns.items():
        key = "finding" if meaning.field == "keep" else meaning.field
        add(point, key, in_one_line(filling.text(("points", len(points), key), pieces)))
    codes, rest = item_codes(point.get("finding", ""))
    points.append({"code": ", ".join(codes), **point, "finding": rest} if codes and rest else point)


def _tell(filling: Filling, pieces: Pieces) -> None:
    """Add a line to what the analysis says of the whole result."""
    told = in_one_line(filling.text(("summary",), pieces))
    data = filling.draft.data
    data["summary"] = f"{data['summary']}\n{told}".strip()
