"""A year's result, from its table and the paragraphs around it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from oitsite.importers.filling.draft import Doubt, Draft, Drafts, Entry, left_out, short
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.filling.setting import Setting
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, in_turn
from oitsite.importers.placing.placement import place_alone
from oitsite.importers.tables.contents import Contents, Line, Table
from oitsite.importers.tables.headings import NUMBERED, Form
from oitsite.records.fields.item_code import item_codes
from oitsite.records.kinds.score import Score
from oitsite.records.record import Path
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
# Headings after the recommendations, or between them.
_OTHER = re.compile(r"ตัวชี้วัด|สำหรับ|ทั้งนี้\s*สำนักงาน|[0-9๐-๙]{1,2}\.")
_WITHOUT_LETTER = re.compile(r"ข้อ\s*1(\d{1,2})\b")


def drafts_of(contents: Contents, setting: Setting) -> Drafts:
    """Return the result in each table of points."""
    tables = contents.tables("scores")
    return sum((_score_of(table, contents.prose, setting) for table in tables), Drafts())


def place(drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
    """Place each result in the file of its year."""
    return in_turn(lambda draft, files: place_alone(draft, files, setting.file), drafts, files)


def _score_of(table: Table, around: Sequence[Cell], setting: Setting) -> Drafts:
    """Return the result in a table of points.

    `around` are the paragraphs of the document: the first that mentions points names the year of
    the result; without one it is the year before the document's.
    """
    year = setting.year
    result, about_points = _year_of(around)
    data = {"total": "", "grade": "", "instruments": {}, "indicators": {}}
    draft = Draft(Score, f"content/{result or year.before}/scores", data)
    if not result:
        draft = draft.noting(doubts=[Doubt("I209", ("total",), {"year": str(year.before)})])
    indicators = setting.criteria(result or year).indicators
    instruments = {number: one.instrument for number, one in indicators.items()}
    dropped: tuple[LeftOut, ...] = ()
    for line in table.lines:
        if isinstance(line, Line):
            draft, out = _with_line(draft, line, instruments)
            dropped += out
    draft = _with_recommendations(_with_grade(draft, about_points), around)
    return Drafts((draft,), dropped)


def _year_of(around: Sequence[Cell]) -> tuple[FiscalYear | None, list[Cell]]:
    """Return the year of the result, and the paragraphs that mention its points."""
    about = [c for c in around if "คะแนน" in c.text and _YEAR.search(arabic(c.text))]
    found = _YEAR.search(arabic(about[0].text)) if about else None
    return (FiscalYear(int(found[1])) if found else None), about


def _with_grade(draft: Draft, paragraphs: Sequence[Cell]) -> Draft:
    for cell in paragraphs:
        if grade := _GRADE.search(cell.text):
            entry = Entry(cell, ("grade",), grade[1], whole=False)
            draft = draft.having(grade=grade[1]).noting([entry])
    return draft


def _with_line(
    draft: Draft, line: Line, instruments: Mapping[int, str]
) -> tuple[Draft, tuple[LeftOut, ...]]:
    """Return the result with a line of the table: an indicator with its points, or the total."""
    name = " ".join(cell.text for cell in line.cells("indicator"))
    dropped: tuple[LeftOut, ...] = ()
    for meaning, cells in line.values.items():
        path = _path_of(meaning.field, name, instruments)
        if path is None:
            dropped += left_out(cells, "ลำดับ แบบวัด และน้ำหนัก ระบบรู้หรือคำนวณเอง")
            continue
        is_name = meaning.field == "indicator"
        for cell in cells:
            text, repairs = repaired(cell.text)
            draft = draft.noting([Entry(cell, path, text, repairs, whole=not is_name)])
            if not is_name:
                draft = draft.having(**_with_value(draft.data, path, arabic(text)))
    return draft, dropped


def _path_of(field: str, name: str, instruments: Mapping[int, str]) -> Path | None:
    """Return the path of a field in a line; `name` is the indicator as the line names it."""
    number = _DIGITS.search(arabic(name))
    indicator = int(number[0]) if number else 0
    if indicator and field in ("indicator", "points"):
        return ("indicators", indicator)
    if indicator in instruments and field == "instrument_points":
        return ("instruments", instruments[indicator])
    if "รวม" in name and field in ("indicator", "weighted", "points", "instrument_points"):
        return ("total",)
    return None


def _with_value(data: Mapping[Any, Any], path: Path, value: str) -> dict[Any, Any]:
    """Return data with a value at a path."""
    key, *rest = path
    return {**data, key: _with_value(data[key], tuple(rest), value) if rest else value}


def _with_recommendations(draft: Draft, around: Sequence[Cell]) -> Draft:
    """Return the result with the paragraphs that begin with a code, and those that continue them.

    The code is that of a question or of an OIT item.
    """
    found: list[dict[str, str]] = []
    open_ = False
    for cell in around:
        text, repairs = repaired(cell.text)
        if begun := _recommendation(text):
            found.append(begun)
            draft = draft.noting(doubts=_code_doubts(text, len(found) - 1))
        elif open_ and not _OTHER.match(text):
            found[-1]["finding"] += f" {text}"
        else:
            open_ = False
            continue
        open_ = True
        path = ("recommendations", len(found) - 1)
        draft = draft.noting([Entry(cell, path, text, repairs)])
    return draft.having(recommendations=found) if found else draft


def _recommendation(text: str) -> dict[str, str] | None:
    """Return the recommendation in a paragraph, if it begins with a code."""
    codes, rest = item_codes(text)
    if codes:
        return {"code": ", ".join(codes), "finding": rest}
    return {"finding": text} if _WITHOUT_LETTER.match(arabic(text)) else None


def _code_doubts(text: str, index: int) -> list[Doubt]:
    """Return a doubt where a code lacks its letter."""
    unclear = _WITHOUT_LETTER.match(arabic(text))
    if not unclear:
        return []
    values = {"text": short(text, 20), "meant": f"I{unclear[1]}"}
    return [Doubt("I210", ("recommendations", index), values)]
