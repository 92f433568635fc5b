"""Where drafts go: into files of their own, into measures that are there, or to the to-do list."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal

from oitsite.findings import Finding, Place
from oitsite.findings.catalogue import sentences
from oitsite.importers.filling.draft import Doubt, Draft, Entry, comparable, short
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.opening.document import Cell, LeftOut
from oitsite.importers.placing.existing import with_record, with_report
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.yaml_text import record_lines
from oitsite.records.kinds.measure import ROUNDS, Report, Round
from oitsite.records.record import Path
from oitsite.site import Site

Destination = Literal["record", "to-do", "left out"]
_THERE = "มีอยู่แล้ว"


@dataclass(frozen=True)
class Outcome:
    """Where a cell's text went: a place in a record, the to-do list, or out, for a reason."""

    cell: Cell
    destination: Destination
    where: str
    text: str = ""
    repairs: tuple[str, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class MatchedMeasure:
    """A measure of a document that is there already."""

    title: str
    file: str
    existing: str


@dataclass
class Placing:
    """Gathers what becomes of the files and the cells for the drafts of one document."""

    file: str
    files: Files
    site: Site
    outcomes: list[Outcome] = field(default_factory=list)
    known: list[MatchedMeasure] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    numbers: dict[str, Iterator[int]] = field(default_factory=dict)

    def leave_out(self, left_out: Iterable[LeftOut]) -> None:
        """Note cells that go nowhere, each once for a reason."""
        self.outcomes += [
            Outcome(one.cell, "left out", one.reason) for one in dict.fromkeys(left_out)
        ]

    def to_do(self, code: str, entries: Iterable[Entry], place: Place, **values: str) -> None:
        """Put the texts of a draft on the to-do list."""
        entries = list(entries)
        text = " / ".join(dict.fromkeys(entry.text for entry in entries))
        self.findings.append(Finding(place, code, {"text": text, **values}))
        for entry in entries:
            self.outcomes.append(Outcome(entry.cell, "to-do", code, entry.text, entry.repairs))

    def place_numbered(self, draft: Draft, name: str, unread: Sequence[Finding] = ()) -> None:
        """Make a draft a new file of the first number that is free.

        What files of its kind hold that are `unread` is not known: it may be the same.
        """
        numbers = self.numbers.setdefault(name, count(1))
        draft.name = next(one for n in numbers if not self.files.taken(one := f"{name}-{n}"))
        self.place_new(draft)
        for why in unread:
            new = {"title": draft.data.get("title", ""), "new": f"{draft.name}.yml"}
            self.findings += [why, Finding(why.place, "I217", {**new, "because": why.code})]

    def place(self, draft: Draft) -> None:
        """Make a draft a file of its own, or compare it with the one that is there."""
        if taken := self.files.taken(draft.name):
            self.add(draft, taken)
        else:
            self.place_new(draft)

    def place_list(self, drafts: Sequence[Draft], key: str) -> None:
        """Make drafts a file together, or add to the one there what it has not under its `key`."""
        file = self.files.taken(drafts[0].name)
        if not file:
            self.place_new(*drafts)
            return
        for draft in drafts:
            if self.cannot_be_read(file, draft.entries):
                continue
            source, data = self.files.current(file)
            there = data if isinstance(data, list) else []
            keys = [comparable(one.get(key)) if isinstance(one, dict) else "" for one in there]
            meant = comparable(draft.data.get(key))
            if meant and meant in keys:
                self.add(draft, file, (keys.index(meant),))
            elif text := with_record(source, self.files.text(file), _block(draft)):
                self.files.texts[file] = text
                self.settle(draft, file, (len(there),))
            else:
                self.differs(file, comparable(meant), draft.entries)

    def place_new(self, *drafts: Draft) -> None:
        """Make drafts a new file: one record, or a list of them."""
        (kind,) = {draft.kind for draft in drafts}
        file = f"{drafts[0].name}.yml"
        head = [f"# ร่างที่นำเข้าจาก {self.file} ตรวจแล้วลบบรรทัดที่ขึ้นต้นด้วย # ได้"]
        head += [f"# ต้องตรวจ: {_asked(doubt)}" for draft in drafts for doubt in draft.doubts]
        body = [line for draft in drafts for line in _block(draft)]
        self.files.texts[file] = "\n".join([*head, *body, ""])
        for index, draft in enumerate(drafts):
            self.settle(draft, file, (index,) if kind.shape == "list" else ())

    def settle(self, draft: Draft, file: str, at: Path = ()) -> None:
        """Note where the cells of a draft went in its file, and what is doubtful there."""
        source, data = self.files.current(file)
        for doubt in draft.doubts:
            place = source.place((*at, *_place_in(data, doubt.path)))
            self.findings.append(Finding(place, doubt.code, doubt.values))
        for entry in draft.entries:
            self.kept(entry, file)

    def kept(self, entry: Entry, file: str, note: str = "") -> None:
        """Note that a cell's text stands in a record."""
        where = f"{file} {'.'.join(map(str, entry.path))} {note}".strip()
        outcome = Outcome(entry.cell, "record", where, entry.text, entry.repairs, entry.whole)
        self.outcomes.append(outcome)

    def add(self, draft: Draft, file: str, at: Path = ()) -> None:
        """Add the reports of a draft to a record that is there; what differs is a person's."""
        if self.cannot_be_read(file, draft.entries):
            return
        _, data = self.files.current(file)
        for key in at:
            data = data[key]
        if not isinstance(data, dict):
            self.differs(file, "ข้อมูล", draft.entries)
            return
        for key, value in draft.data.items():
            entries = [entry for entry in draft.entries if entry.path[0] == key]
            if key == "reports":
                continue
            if key == "number" or comparable(data.get(key)) == comparable(value):
                for entry in entries:
                    self.kept(entry, file, _THERE)
            elif key == "title":
                self.outcomes += [
                    Outcome(e.cell, "to-do", "I214", e.text, e.repairs) for e in entries
                ]
            elif entries:
                self.differs(file, key, entries)
        for round_ in draft.data.get("reports", {}):
            self.add_report(draft, file, round_)

    def add_report(self, draft: Draft, file: str, round_: str) -> None:
        """Add the report of a round, unless there is one already."""
        source, data = self.files.current(file)
        path = ("reports", round_)
        entries = [entry for entry in draft.entries if entry.path[:2] == path]
        report = next(one for one in _written(draft.data)["reports"] if one["round"] == round_)
        same_round = [one for one in _reports(data) if _round(one) == round_]
        if same_round:
            for entry in entries:
                key = str(entry.path[-1])
                if comparable(same_round[0].get(key)) == comparable(report.get(key)):
                    self.kept(entry, file, _THERE)
                else:
                    self.differs(file, f"reports {round_} {key}", [entry])
            return
        text = with_report(source, self.files.text(file), report)
        if text is None:
            self.differs(file, f"reports {round_}", entries)
            return
        self.files.texts[file] = text
        doubts = [doubt for doubt in draft.doubts if doubt.path[:2] == path]
        self.settle(Draft(draft.kind, entries=entries, doubts=doubts), file)

    def differs(self, file: str, key: str, entries: Sequence[Entry]) -> None:
        """Put on the to-do list what a document says otherwise than the record."""
        self.to_do("I212", entries, Place(file), key=key)

    def cannot_be_read(self, file: str, entries: Sequence[Entry]) -> bool:
        """Tell whether a file that is there cannot be read: it is never written.

        What was to be added to it goes on the to-do list, with what is to be mended first.
        """
        why = self.files.why_unread(file)
        if why:
            self.findings.append(why)
            self.to_do("I216", entries, why.place, because=why.code)
        return why is not None


def _asked(doubt: Doubt) -> str:
    said_of = sentences(Finding(Place(""), doubt.code, doubt.values), "th")
    return f"{'.'.join(map(str, doubt.path))} {short(said_of.what, 200)}"


def _block(draft: Draft) -> list[str]:
    """Return the lines of a draft in its file, after an empty one where others stand before it."""
    lines = record_lines(draft.kind, _written(draft.data))
    if draft.kind.shape == "one":
        return lines
    return ["", f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _written(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of a draft as its file has it: reports are a list, in the order of rounds."""
    reports = data.get("reports")
    if not reports:
        return dict(data)
    ordered = [
        {name: reports[round_][name] for name in Report.model_fields if name in reports[round_]}
        for round_ in ROUNDS
        if round_ in reports
    ]
    return {**data, "reports": ordered}


def _place_in(data: Any, path: Path) -> Path:
    """Return a path in which the round of a report is its place among the reports."""
    if path[:1] != ("reports",) or len(path) == 1:
        return path
    index = next((i for i, one in enumerate(_reports(data)) if _round(one) == path[1]), 0)
    return ("reports", index, *path[2:])


def _reports(data: Any) -> list[Any]:
    """Return the reports of a measure, which one with an error may give as anything."""
    reports = data.get("reports") if isinstance(data, dict) else None
    return reports if isinstance(reports, list) else []


def _round(report: Any) -> Round | None:
    return round_in(str(report.get("round")), r"6|12") if isinstance(report, dict) else None
