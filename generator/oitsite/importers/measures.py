"""Drafts of measures and of their reports, from the tables of a plan or of a report."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from oitsite.criteria import criteria_of
from oitsite.exports.template import EXAMPLE
from oitsite.importers.belonging import belonging_of
from oitsite.importers.draft import Draft, Entry, short
from oitsite.importers.headings import LEFT_OUT, Meaning, squashed
from oitsite.importers.listing import NUMBER, items_of, marked
from oitsite.importers.repairs import repaired
from oitsite.importers.source import Cell, LeftOut
from oitsite.importers.tables import Line, Table
from oitsite.importers.units import units_of
from oitsite.records.measure import ROUNDS, Measure, Report, Round
from oitsite.records.record import Path
from oitsite.thai import FiscalYear, arabic, says_nothing

_REPORTED = (*Report.model_fields, "problems_and_suggestions")
_SAID = ("results", "outcomes", "problems", "suggestions")
_LABEL = re.compile(r"(?:^|\n)\s*(ปัญหา[^:\n]*|ข้อเสนอแนะ)\s*:\s*")
# Letters that stand apart one by one, as a PDF set with wide spacing gives them.
_TORN = re.compile(r"(?:(?<=\s)|^)[ก-๎]{1,2}(?:\s[ก-๎]{1,2}){3,}(?=\s|$)")
_LINK = re.compile(r"(?P<title>.*?)\s*[|:]?\s*(?P<url>(?:https?://|www\.)\S+)")
_FILE = re.compile(r"(?P<title>.*?)\s*\|\s*(?P<file>\S+\.[A-Za-z0-9]{2,5})")


@dataclass(frozen=True)
class Setting:
    """What holds for a whole file: its fiscal year, its round, the organisation's units."""

    year: FiscalYear
    round: Round | None
    units: tuple[str, ...]


@dataclass
class _Group:
    """The lines of one measure, and the cells of the sections that they stand in."""

    sections: tuple[Cell, ...]
    lines: list[Line]


def drafts_of(table: Table, setting: Setting, left_out: list[LeftOut]) -> Iterator[Draft]:
    """Yield a draft for each measure of a table, in its order."""
    for group in _groups(table.lines, left_out):
        yield _Drafting(group, setting, left_out).draft


def _groups(lines: Iterable[Line | Cell], left_out: list[LeftOut]) -> Iterator[_Group]:
    sections: dict[bool, Cell] = {}
    group: _Group | None = None
    for line in lines:
        if isinstance(line, Cell):
            # An indicator or a topic stands below its instrument; another instrument ends it.
            below = "แบบวัด" not in line.text and "IT)" not in line.text
            sections = {**sections, below: line} if below else {below: line}
        elif any(cell.text.strip() == EXAMPLE for cell in line.cells("number")):
            left_out += [LeftOut(cell, "แถวตัวอย่างของแบบ") for cell in line.written]
        elif group and _goes_on(group.lines[0], line):
            group.lines.append(line)
        else:
            if group:
                yield group
            group = _Group(tuple(sections.values()), [line])
    if group:
        yield group


def _goes_on(first: Line, line: Line) -> bool:
    """Tell whether a line goes on with the measure above: no title of its own, or the same."""
    title, of_first = (
        "".join(squashed(cell.text) for cell in one.cells("title")) for one in (line, first)
    )
    return title in ("", of_first)


class _Drafting:
    """Makes the draft of one group of lines, field by field."""

    def __init__(self, group: _Group, setting: Setting, left_out: list[LeftOut]) -> None:
        self.draft = Draft(Measure)
        self.setting = setting
        self.left_out = left_out
        self.round = _told_round(group.lines) or setting.round
        self.guessed = False
        for cell in group.sections:
            self.field("instrument", {cell: False})
        for meaning in dict.fromkeys(m for line in group.lines for m in line.values):
            pieces = {
                cell: line.new_page and line is not group.lines[0]
                for line in group.lines
                for cell in line.values.get(meaning, ())
            }
            blank = [cell for cell in pieces if says_nothing(cell.text)]
            left_out += [LeftOut(cell, "ขีด แทนช่องที่ไม่ได้กรอก") for cell in blank]
            pieces = {cell: cut for cell, cut in pieces.items() if cell not in blank}
            if not pieces:
                continue
            if meaning.field == LEFT_OUT:
                left_out += [LeftOut(cell, "คอลัมน์ที่สั่งไม่ให้นำเข้า") for cell in pieces]
            elif meaning.field in _REPORTED:
                self.reported(meaning, pieces)
            else:
                self.field(meaning.field, pieces)
        self.drop_empty_reports()

    def field(self, name: str, pieces: Mapping[Cell, bool]) -> None:
        """Take the cells of a field of the plan."""
        text = self.text((name,), pieces)
        data = self.draft.data
        match name:
            case "title":
                number = NUMBER.match(text)
                _add(data, name, " ".join(text[number.end() if number else 0 :].split("\n")))
                if number:
                    data.setdefault("number", arabic(number[1]))
            case "instrument" | "indicator" | "topic":
                self.belongs(name, text)
            case "responsible":
                _add(data, name, list(units_of(text, self.setting.units)))
            case "number":
                data[name] = " ".join(text.split("\n"))
            case "period":
                _add(data, name, " ".join(text.split("\n")))
            case _:
                _add(data, name, list(items_of(text)))

    def reported(self, meaning: Meaning, pieces: Mapping[Cell, bool]) -> None:
        """Take the cells of a field of the report of a round."""
        round_ = meaning.round or self.round or ROUNDS[-1]
        self.guessed |= not (meaning.round or self.round)
        path: Path = ("reports", round_, meaning.field)
        if meaning.field == "round":
            path = path[:2]
        text = self.text(path, pieces)
        report = self.draft.data.setdefault("reports", {}).setdefault(round_, {"round": round_})
        match meaning.field:
            case "round":
                self.only_a_value(path, path)
            case "date":
                _add(report, "date", text)
            case "evidence":
                _add(report, "evidence", [_link(item) for item in items_of(text)])
            case "problems_and_suggestions":
                for name, items in self.labelled(text, path).items():
                    _add(report, name, items)
            case name:
                _add(report, name, list(items_of(text)))

    def labelled(self, text: str, path: Path) -> dict[str, list[str]]:
        """Return problems and suggestions that stand under their own words in one cell."""
        parts = _LABEL.split(text)
        found = {"suggestions": parts[0]} if parts[0].strip() else {}
        for label, part in zip(parts[1::2], parts[2::2], strict=True):
            found["problems" if label.startswith("ปัญหา") else "suggestions"] = part
        whole = [entry for entry in self.draft.entries if entry.path == path]
        self.draft.entries = [entry for entry in self.draft.entries if entry not in whole]
        for name, part in found.items():
            own = (
                replace(e, path=(*path[:2], name), text=part.strip(), whole=False) for e in whole
            )
            self.draft.entries += own
        return {
            name: list(items_of(part)) for name, part in found.items() if not says_nothing(part)
        }

    def text(self, path: Path, pieces: Mapping[Cell, bool]) -> str:
        """Return the mended text of cells, noting where they went.

        The rest of a row that a page cut goes on in the same line, unless it begins an item.
        """
        text = ""
        for cell, cut in pieces.items():
            piece, repairs = repaired(cell.text)
            self.draft.entries.append(Entry(cell, path, piece, repairs))
            joint = " " if cut and not marked(piece) else "\n"
            text = f"{text}{joint}{piece}" if text else piece
            if cut:
                self.draft.doubt("I202", *path, text=short(piece), spot=cell.spot)
        if torn := _TORN.search(text):
            self.draft.doubt("I203", *path, text=short(torn[0]))
        return text

    def belongs(self, name: str, text: str) -> None:
        """Take what the measure belongs to, whichever of the columns says so."""
        found = belonging_of(text, criteria_of(self.setting.year))
        if not found:
            _add(self.draft.data, name, text)
            return
        self.draft.data[found.field] = found.value
        self.draft.doubts += found.doubts
        self.only_a_value((name,), (found.field,))

    def only_a_value(self, path: Path, kept: Path) -> None:
        """Note that of the cells at a path only a value is kept, at another."""
        self.draft.entries = [
            replace(entry, path=kept, whole=False) if entry.path == path else entry
            for entry in self.draft.entries
        ]

    def drop_empty_reports(self) -> None:
        """Take out the reports in which nothing but dashes is said."""
        draft = self.draft
        reports = draft.data.get("reports", {})
        empty = [round_ for round_, report in reports.items() if not _says_something(report)]
        for round_ in empty:
            del reports[round_]
            gone = [e for e in draft.entries if e.path[:2] == ("reports", round_)]
            draft.entries = [entry for entry in draft.entries if entry not in gone]
            self.left_out += [LeftOut(entry.cell, "ยังไม่มีผลของรอบนี้") for entry in gone]
        if not reports:
            draft.data.pop("reports", None)
        elif self.guessed and ROUNDS[-1] in reports:
            draft.doubt("I206", "reports", ROUNDS[-1], "round")


def _add(data: dict[str, Any], key: str, value: Any) -> None:
    """Add to a field, which a second column may give already."""
    if key not in data:
        data[key] = value
    elif isinstance(value, list):
        data[key] += value
    else:
        data[key] = f"{data[key]} {value}"


def _told_round(lines: Iterable[Line]) -> Round | None:
    texts = [cell.text for line in lines for cell in line.cells("round")]
    return round_in(" ".join(texts), r"(6|12)")


def round_in(text: str, pattern: str = r"รอบ\s*(6|12)\s*เดือน") -> Round | None:
    """Return the round that a text names, if it names one alone."""
    months = set(re.findall(pattern, arabic(text)))
    if months == {"6"}:
        return "6-month"
    return "12-month" if months == {"12"} else None


def _says_something(report: Mapping[str, Any]) -> bool:
    texts = [text for name in _SAID for text in report.get(name, ())]
    return any(not says_nothing(text) for text in texts)


def _link(item: str) -> dict[str, str]:
    """Return a link of a line of a cell; without an address or a file it is a title alone."""
    found = _LINK.fullmatch(item) or _FILE.fullmatch(item)
    link = found.groupdict() if found else {"title": item}
    if link.get("url", "").startswith("www."):
        link["url"] = f"https://{link['url']}"
    link["title"] = link["title"] or link.get("url") or link["file"]
    return link
