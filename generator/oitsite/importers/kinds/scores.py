"""A year's result, from its table and from the paragraphs around it."""

import re
from collections.abc import Sequence
from typing import Any

from oitsite.criteria import criteria_of
from oitsite.importers.filling.draft import Draft, Entry, short
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.placing import Placing
from oitsite.importers.tables.contents import Contents, Line, Setting, Table
from oitsite.importers.tables.headings import NUMBERED, Form
from oitsite.records.fields.item_code import item_codes
from oitsite.records.kinds.score import Score
from oitsite.thai import FiscalYear, arabic

TITLE = "ผลการประเมิน"
FORM = Form(
    NUMBERED,
    ("instrument", r"(แบบวัด|เครื่องมือ)(การประเมิน)?"),
    ("indicator", r"ตัวชี้วัด(ที่|การประเมิน|ita)?"),
    ("weighted", r".*ถ่วงน้ำหนัก.*"),
    ("weight", r"น้ำหนัก.*"),
    ("instrument_points", r"คะแนนที่ได้.*|คะแนน(ราย|เฉลี่ย)?(แบบวัด|เครื่องมือ).*"),
    ("points", r"คะแนน.*|ผลคะแนน.*"),
    needs="indicator",
    telling="points",
)

_YEAR = re.compile(r"ปีงบประมาณ\s*(?:พ\.?ศ\.?)?\s*(25\d\d)")
_GRADE = re.compile(r"ระดับ\s*(AA|[A-F]|ผ่าน(?:ดีเยี่ยม|ดี)?|ต้องปรับปรุง(?:โดยด่วน)?)(?![A-Za-zก-๎])")
_DIGITS = re.compile(r"\d{1,2}")
# What begins after the recommendations, or between them.
_OTHER = re.compile(r"ตัวชี้วัด|สำหรับ|ทั้งนี้\s*สำนักงาน|[0-9๐-๙]{1,2}\.")
_WITHOUT_LETTER = re.compile(r"ข้อ\s*1(\d{1,2})\b")


def drafts_of(contents: Contents, setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return the result that each table of points gives."""
    tables = contents.tables("scores")
    return [_score_of(table, contents.prose, setting.year, left_out) for table in tables]


def place(drafts: Sequence[Draft], placing: Placing, _setting: Setting) -> None:
    """Make each result a file of its own year."""
    for draft in drafts:
        placing.place(draft)


def _score_of(
    table: Table, around: Sequence[Cell], year: FiscalYear, left_out: list[LeftOut]
) -> Draft:
    """Return the draft of the result that a table of points gives.

    `around` are the paragraphs of the document; the year that they name last before the points is
    the year of the result, or the one before `year` where they name none.
    """
    result, told = _year_of(around)
    draft = Draft(Score, f"content/{result or year.before}/scores")
    if not result:
        draft.doubt("I209", "total", year=str(year.before))
    draft.data = {"total": "", "grade": "", "instruments": {}, "indicators": {}}
    instruments = criteria_of(result or year).indicators
    for line in table.lines:
        if isinstance(line, Line):
            _take(line, draft, {n: one.instrument for n, one in instruments.items()}, left_out)
    for cell in told:
        if grade := _GRADE.search(cell.text):
            draft.data["grade"] = grade[1]
            draft.entries.append(Entry(cell, ("grade",), grade[1], whole=False))
    _recommendations(around, draft)
    return draft


def _year_of(around: Sequence[Cell]) -> tuple[FiscalYear | None, list[Cell]]:
    """Return the year of the result, and the paragraphs that speak of its points."""
    told = [c for c in around if "คะแนน" in c.text and _YEAR.search(arabic(c.text))]
    found = _YEAR.search(arabic(told[0].text)) if told else None
    return (FiscalYear(int(found[1])) if found else None), told


def _take(line: Line, draft: Draft, instruments: dict[int, str], left_out: list[LeftOut]) -> None:
    """Take a line of the table: an indicator with its points, or the total."""
    name = " ".join(cell.text for cell in line.cells("indicator"))
    number = _DIGITS.search(arabic(name))
    indicator = int(number[0]) if number else None
    total = "รวม" in name
    for meaning, cells in line.values.items():
        for cell in cells:
            text, repairs = repaired(cell.text)
            path: tuple[str | int, ...] | None = None
            if meaning.field == "indicator":
                path = ("indicators", indicator) if indicator else ("total",) if total else None
            elif meaning.field == "points" and indicator:
                path = ("indicators", indicator)
            elif meaning.field == "instrument_points" and indicator in instruments:
                path = ("instruments", instruments[indicator])
            elif total and meaning.field in ("weighted", "points", "instrument_points"):
                path = ("total",)
            if path is None:
                left_out.append(LeftOut(cell, "ลำดับ แบบวัด และน้ำหนัก ระบบรู้หรือคำนวณเอง"))
                continue
            is_name = meaning.field == "indicator"
            draft.entries.append(Entry(cell, path, text, repairs, whole=not is_name))
            if not is_name:
                _put(draft, path, arabic(text))


def _put(draft: Draft, path: tuple[str | int, ...], value: str) -> None:
    owner: Any = draft.data
    for key in path[:-1]:
        owner = owner[key]
    owner[path[-1]] = value


def _recommendations(around: Sequence[Cell], draft: Draft) -> None:
    """Take the paragraphs that begin with the code of a question or an item, to their end."""
    found: list[dict[str, str]] = []
    going = False
    for cell in around:
        text, repairs = repaired(cell.text)
        codes, rest = item_codes(text)
        unclear = _WITHOUT_LETTER.match(arabic(text))
        if codes or unclear:
            answer = {"code": ", ".join(codes), "finding": rest} if codes else {"finding": text}
            found.append(answer)
            if unclear:
                index = len(found) - 1
                values = {"text": short(text, 20), "meant": f"I{unclear[1]}"}
                draft.doubt("I210", "recommendations", index, **values)
            going = True
        elif going and not _OTHER.match(text):
            found[-1]["finding"] += f" {text}"
        else:
            going = False
            continue
        path = ("recommendations", len(found) - 1)
        draft.entries.append(Entry(cell, path, text, repairs))
    if found:
        draft.data["recommendations"] = found
