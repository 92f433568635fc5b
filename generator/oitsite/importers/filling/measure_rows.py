"""The rows of a table that tell of one measure, made the draft of its plan and its reports."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from oitsite.criteria import criteria_of
from oitsite.importers.filling.draft import Draft, Entry
from oitsite.importers.filling.filling import (
    Filling,
    Group,
    Pieces,
    add,
    in_one_line,
    links_of,
    listed,
)
from oitsite.importers.filling.listing import NUMBER
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.filling.subject import subject_of
from oitsite.importers.filling.units import units_of
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.tables.contents import Line, Setting
from oitsite.importers.tables.headings import Meaning, squashed
from oitsite.records.kinds.measure import ROUNDS, Measure, Report, Round
from oitsite.records.record import Path
from oitsite.thai import arabic, says_nothing

_REPORTED = (*Report.model_fields, "problems_and_suggestions")
_SAID = ("results", "outcomes", "problems", "suggestions")
_LABEL = re.compile(r"(?:^|\n)\s*(ปัญหา[^:\n]*|ข้อเสนอแนะ)\s*:\s*")


def measure_of(group: Group, setting: Setting, left_out: list[LeftOut]) -> Draft:
    """Return the measure that a group of rows tells of, with a report for each round."""
    return _Drafting(group, setting, left_out).draft


class _Drafting(Filling):
    """Makes the draft of one group of lines, field by field."""

    def __init__(self, group: Group, setting: Setting, left_out: list[LeftOut]) -> None:
        super().__init__(Draft(Measure), left_out)
        self.setting = setting
        self.rounds = _told_rounds(group.lines)
        self.guessed = False
        for cell in group.sections:
            self.field("instrument", {cell: False})
        for meaning, pieces in self.columns(group):
            if meaning.field in _REPORTED:
                for round_, of_round in self.by_round(meaning, pieces).items():
                    self.reported(meaning.field, round_, of_round)
            else:
                self.field(meaning.field, pieces)
        self.drop_empty_reports()

    def by_round(self, meaning: Meaning, pieces: Pieces) -> dict[Round, dict[Cell, bool]]:
        """Part the cells of a report's field: a measure may have a row for each round."""
        parts: dict[Round, dict[Cell, bool]] = {}
        for cell, cut in pieces.items():
            told = meaning.round or self.rounds.get(cell) or self.setting.round
            self.guessed |= not told
            parts.setdefault(told or ROUNDS[-1], {})[cell] = cut
        return parts

    def field(self, name: str, pieces: Pieces) -> None:
        """Take the cells of a field of the plan."""
        text = self.text((name,), self.once((name,), pieces))
        data = self.draft.data
        match name:
            case "title":
                number = NUMBER.match(text)
                add(data, name, " ".join(text[number.end() if number else 0 :].split("\n")))
                if number:
                    data.setdefault("number", arabic(number[1]))
            case "instrument" | "indicator" | "topic":
                self.belongs(name, text)
            case "responsible":
                add(data, name, list(units_of(text)))
            case "number":
                data[name] = in_one_line(text)
            case "period":
                add(data, name, in_one_line(text))
            case _:
                add(data, name, list(dict.fromkeys(listed(text))))

    def once(self, path: Path, pieces: Pieces) -> Pieces:
        """Return cells of the plan without those that say again what a row above says.

        A row for the other round may repeat the title, under a number of its own.
        """
        said_once: dict[str, Cell] = {}
        for cell in pieces:
            said_once.setdefault("" if path == ("number",) else squashed(cell.text), cell)
        kept = {cell: cut for cell, cut in pieces.items() if cell in said_once.values()}
        again = (Entry(cell, path, cell.text.strip()) for cell in pieces if cell not in kept)
        self.draft.entries += again
        return kept

    def reported(self, field: str, round_: Round, pieces: Pieces) -> None:
        """Take the cells of a field of the report of a round."""
        path: Path = ("reports", round_, field)
        if field == "round":
            path = path[:2]
        text = self.text(path, pieces)
        report = self.draft.data.setdefault("reports", {}).setdefault(round_, {"round": round_})
        match field:
            case "round":
                self.only_a_value(path, path)
            case "date":
                add(report, "date", text)
            case "evidence":
                add(report, "evidence", links_of(text))
            case "problems_and_suggestions":
                for name, items in self.labelled(text, path).items():
                    add(report, name, items)
            case name:
                add(report, name, listed(text))

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
        return {name: listed(part) for name, part in found.items() if not says_nothing(part)}

    def belongs(self, name: str, text: str) -> None:
        """Take what the measure belongs to, whichever of the columns says so."""
        found = subject_of(text, criteria_of(self.setting.year))
        if not found:
            add(self.draft.data, name, text)
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


def _told_rounds(lines: Sequence[Line]) -> dict[Cell, Round | None]:
    """Return the round that each cell is of: its row names it, or the nearest above that does.

    Rows before the first that names a round are of that one.
    """
    told = [
        round_in(" ".join(cell.text for cell in line.cells("round")), r"(6|12)") for line in lines
    ]
    now: Round | None = next((one for one in told if one), None)
    rounds: dict[Cell, Round | None] = {}
    for line, own in zip(lines, told, strict=True):
        now = own or now
        for cell in line.written:
            rounds.setdefault(cell, now)
    return rounds


def _says_something(report: Mapping[str, Any]) -> bool:
    texts = [text for name in _SAID for text in report.get(name, ())]
    return any(not says_nothing(text) for text in texts)
