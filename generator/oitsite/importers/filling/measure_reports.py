"""The reports of a measure: results, outcomes, problems, suggestions and evidence of a round."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oitsite.importers.filling.columns import Pieces, text_of
from oitsite.importers.filling.draft import Doubt, Draft, Drafts, Entry, left_out
from oitsite.importers.filling.values import added, links_of, listed
from oitsite.records.kinds.measure import ROUNDS, Report, Round
from oitsite.records.record import Path
from oitsite.thai import is_placeholder

REPORTED = (*Report.model_fields, "problems_and_suggestions")
"""The column fields that belong to a report."""

_TEXTS = ("results", "outcomes", "problems", "suggestions")
_LABEL = re.compile(r"(?:^|\n)\s*(ปัญหา[^:\n]*|ข้อเสนอแนะ)\s*:\s*")


def with_report_field(draft: Draft, field: str, round_: Round, pieces: Pieces) -> Draft:
    """Return the draft of a measure with the cells of a field of the report of a round."""
    path: Path = ("reports", round_) if field == "round" else ("reports", round_, field)
    read = text_of(path, pieces)
    draft = draft.noting(read.entries, read.doubts)
    reports = draft.data.get("reports", {})
    report: Mapping[str, Any] = reports.get(round_, {"round": round_})
    match field:
        case "round":
            draft = draft.as_value_only(path, path)
        case "date":
            report = added(report, field, read.text)
        case "evidence":
            report = added(report, field, links_of(read.text))
        case "problems_and_suggestions":
            parts = _labelled(read.text)
            draft = _with_parts(draft, path, parts)
            for key, part in parts.items():
                report = report if is_placeholder(part) else added(report, key, listed(part))
        case _:
            report = added(report, field, listed(read.text))
    return draft.having(reports={**reports, round_: report})


def _labelled(text: str) -> Mapping[str, str]:
    """Return problems and suggestions from one text, in which each has a label."""
    parts = _LABEL.split(text)
    found = {"suggestions": parts[0]} if parts[0].strip() else {}
    for label, part in zip(parts[1::2], parts[2::2], strict=True):
        found["problems" if label.startswith("ปัญหา") else "suggestions"] = part
    return found


def _with_parts(draft: Draft, path: Path, parts: Mapping[str, str]) -> Draft:
    """Return a draft with the entries at a path split into the parts of their text."""
    unsplit = [entry for entry in draft.entries if entry.path == path]
    others = [entry for entry in draft.entries if entry not in unsplit]
    own = (
        replace(entry, path=(*path[:2], name), text=part.strip(), whole=False)
        for name, part in parts.items()
        for entry in unsplit
    )
    return replace(draft, entries=(*others, *own))


def without_empty_reports(draft: Draft, *, guessed: bool) -> Drafts:
    """Return a draft without reports that hold only dashes; their cells are left out.

    `guessed` means that nothing names the round of the last report.
    """
    reports = draft.data.get("reports", {})
    kept = {round_: report for round_, report in reports.items() if _has_text(report)}
    empty = [entry for entry in draft.entries if _is_of(entry, reports.keys() - kept.keys())]
    entries = tuple(entry for entry in draft.entries if entry not in empty)
    data = {key: value for key, value in draft.data.items() if key != "reports" or kept}
    draft = replace(draft, data=data, entries=entries)
    if kept:
        draft = draft.having(reports=kept)
    if guessed and ROUNDS[-1] in kept:
        draft = draft.noting(doubts=[Doubt("I206", ("reports", ROUNDS[-1], "round"), {})])
    dropped = left_out((entry.cell for entry in empty), "ยังไม่มีผลของรอบนี้")
    return Drafts((draft,), dropped)


def _is_of(entry: Entry, rounds: set[str]) -> bool:
    return len(entry.path) > 1 and entry.path[0] == "reports" and entry.path[1] in rounds


def _has_text(report: Mapping[str, Any]) -> bool:
    texts = [text for name in _TEXTS for text in report.get(name, ())]
    return any(not is_placeholder(text) for text in texts)
