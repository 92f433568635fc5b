"""The analysis of last year's result, from tables of shortcomings by indicator."""

import re
from collections.abc import Sequence
from itertools import pairwise

from oitsite.importers.filling.columns import Columns, Pieces, columns_of, text_of
from oitsite.importers.filling.draft import Draft, Drafts, left_out
from oitsite.importers.filling.groups import groups_of
from oitsite.importers.filling.setting import Setting
from oitsite.importers.filling.values import added, in_one_line
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, in_turn
from oitsite.importers.placing.placement import place_alone
from oitsite.importers.tables.contents import Contents, Table
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
_NUMBER = Meaning("number")
_RESULT = re.compile(r"\s*(?:จาก|สรุป)?ผลการ(?:ประเมิน|วิเคราะห์)")


def drafts_of(contents: Contents, setting: Setting) -> Drafts:
    """Return one analysis from all tables of a document, if there are any."""
    name = Analysis.files.format(year=setting.year)
    draft = Draft(Analysis, name, {"summary": "", "points": []})
    dropped: tuple[LeftOut, ...] = ()
    for table in contents.tables("analysis"):
        if not draft.entries and (lead := _lead(table, contents)):
            draft = _with_summary(draft, {lead: False})
        found = groups_of(table.lines, "finding")
        dropped += found.left_out
        for group in found.groups:
            columns = columns_of(group)
            numbers = columns.pieces.get(_NUMBER, {})
            dropped += left_out(group.sections, "หัวข้อของตาราง") + columns.left_out
            dropped += left_out(numbers, "ลำดับในตาราง")
            draft = _with_row(draft, columns)
    return Drafts((draft,) if draft.entries else (), dropped)


def place(drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
    """Place the analysis in the file of its year."""
    return in_turn(lambda draft, files: place_alone(draft, files, setting.file), drafts, files)


def _lead(table: Table, contents: Contents) -> Cell | None:
    """Return the paragraph that introduces a table."""
    above = next((one for one, part in pairwise(contents.parts) if part is table), None)
    return above if isinstance(above, Cell) and _RESULT.match(above.text) else None


def _with_row(draft: Draft, columns: Columns) -> Draft:
    """Return the analysis with a row on an indicator: a point, if it has shortcomings."""
    pieces = {meaning: cells for meaning, cells in columns.pieces.items() if meaning != _NUMBER}
    if not _LACKING & {meaning.field for meaning in pieces}:
        return _with_summary(draft, dict(pair for one in pieces.values() for pair in one.items()))
    points = draft.data["points"]
    point: dict[str, str] = {}
    for meaning, cells in pieces.items():
        key = "finding" if meaning.field == "keep" else meaning.field
        read = text_of(("points", len(points), key), cells)
        draft = draft.noting(read.entries, read.doubts)
        point = added(point, key, in_one_line(read.text))
    codes, rest = item_codes(point.get("finding", ""))
    coded = {"code": ", ".join(codes), **point, "finding": rest} if codes and rest else point
    return draft.having(points=[*points, coded])


def _with_summary(draft: Draft, pieces: Pieces) -> Draft:
    """Return the analysis with a further line about the overall result."""
    read = text_of(("summary",), pieces)
    summary = f"{draft.data['summary']}\n{in_one_line(read.text)}".strip()
    return draft.noting(read.entries, read.doubts).having(summary=summary)
