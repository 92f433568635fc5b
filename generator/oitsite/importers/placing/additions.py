"""Compares drafts with existing records: only new reports are added, the rest is a to-do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from oitsite.findings import Place
from oitsite.importers.filling.draft import Draft, Entry, comparable
from oitsite.importers.placing.existing import with_report
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, for_a_person, in_record, in_turn, to_do
from oitsite.importers.placing.written import accounted, reports_in, round_of, with_report_list
from oitsite.records.record import Path

_EXISTS = "มีอยู่แล้ว"


def add(draft: Draft, file: str, files: Files, at: Path = ()) -> Placed:
    """Add the reports of a draft to the existing record at a path of a file.

    Other values are only compared with those of the record.
    """
    if unread := unreadable(file, draft.entries, files):
        return unread
    _, data = files.current(file)
    record = reduce(lambda data, key: data[key], at, data)
    if not isinstance(record, dict):
        return conflict(file, "ข้อมูล", draft.entries)
    return _compared(draft, file, record) + in_turn(
        lambda round_, files: _add_report(draft, file, round_, files),
        draft.data.get("reports", {}),
        files,
    )


def _compared(draft: Draft, file: str, record: Mapping[str, Any]) -> Placed:
    """Return the outcomes of all entries of a draft but its reports."""
    placed = Placed()
    for key, value in draft.data.items():
        entries = [entry for entry in draft.entries if entry.path[0] == key]
        if key == "reports":
            continue
        if key == "number" or comparable(record.get(key)) == comparable(value):
            placed += in_record(entries, file, _EXISTS)
        elif key == "title":
            placed += for_a_person("I214", entries)
        elif entries:
            placed += conflict(file, key, entries)
    return placed


def _add_report(draft: Draft, file: str, round_: str, files: Files) -> Placed:
    """Add the report of a round, unless the record has one already."""
    path = ("reports", round_)
    entries = [entry for entry in draft.entries if entry.path[:2] == path]
    report = next(one for one in with_report_list(draft.data)["reports"] if one["round"] == round_)
    source, data = files.current(file)
    existing = next((one for one in reports_in(data) if round_of(one) == round_), None)
    if existing is not None:
        return _compared_report(entries, report, existing, file)
    text = with_report(source, files.text(file), report)
    if text is None:
        return conflict(file, f"reports {round_}", entries)
    doubts = tuple(doubt for doubt in draft.doubts if doubt.path[:2] == path)
    own = replace(draft, entries=tuple(entries), doubts=doubts)
    return Placed({file: text}) + accounted(own, file, files.after({file: text}))


def _compared_report(
    entries: Sequence[Entry], report: Mapping[str, Any], existing: Mapping[str, Any], file: str
) -> Placed:
    placed = Placed()
    for entry in entries:
        key = str(entry.path[-1])
        if comparable(existing.get(key)) == comparable(report.get(key)):
            placed += in_record([entry], file, _EXISTS)
        else:
            placed += conflict(file, f"reports {report['round']} {key}", [entry])
    return placed


def conflict(file: str, key: str, entries: Sequence[Entry]) -> Placed:
    """Put on the to-do list the values of a key that differ between document and record."""
    return to_do("I212", entries, Place(file), key=key)


def unreadable(file: str, entries: Sequence[Entry], files: Files) -> Placed | None:
    """Return the entries as a to-do if their file cannot be read, since it is not written then.

    The finding on what must be fixed first comes before it.
    """
    why = files.why_unread(file)
    if why is None:
        return None
    return Placed(findings=(why,)) + to_do("I216", entries, why.place, because=why.code)
