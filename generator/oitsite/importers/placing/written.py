"""Drafts as the text of a file, with their outcomes and findings."""

from collections.abc import Mapping
from typing import Any

from oitsite.findings import Finding, Place
from oitsite.findings.catalogue import sentences
from oitsite.importers.filling.draft import Doubt, Draft, short
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, in_record
from oitsite.importers.placing.yaml_text import record_lines
from oitsite.records.kinds.measure import ROUNDS, Report, Round
from oitsite.records.record import Path


def new_file(*drafts: Draft, files: Files, source: str) -> Placed:
    """Return drafts as a new file, one record or a list of them; `source` is the document."""
    (kind,) = {draft.kind for draft in drafts}
    file = f"{drafts[0].name}.yml"
    head = [f"# ร่างที่นำเข้าจาก {source} ตรวจแล้วลบบรรทัดที่ขึ้นต้นด้วย # ได้"]
    head += [f"# ต้องตรวจ: {_in_words(doubt)}" for draft in drafts for doubt in draft.doubts]
    body = [line for draft in drafts for line in block(draft)]
    placed = Placed({file: "\n".join([*head, *body, ""])})
    files = files.after(placed.texts)
    for index, draft in enumerate(drafts):
        placed += accounted(draft, file, files, (index,) if kind.shape == "list" else ())
    return placed


def accounted(draft: Draft, file: str, files: Files, at: Path = ()) -> Placed:
    """Return the outcomes of a draft placed in a file, and its doubts as findings there."""
    source, data = files.current(file)
    findings = tuple(
        Finding(source.place((*at, *_path_in(data, doubt.path))), doubt.code, doubt.values)
        for doubt in draft.doubts
    )
    return Placed(findings=findings) + in_record(draft.entries, file)


def block(draft: Draft) -> list[str]:
    """Return the lines of a draft in its file; a list item follows an empty line."""
    lines = record_lines(draft.kind, with_report_list(draft.data))
    if draft.kind.shape == "one":
        return lines
    return ["", f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def with_report_list(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of a draft with its reports as a list in round order."""
    reports = data.get("reports")
    if not reports:
        return dict(data)
    ordered = [
        {name: reports[round_][name] for name in Report.model_fields if name in reports[round_]}
        for round_ in ROUNDS
        if round_ in reports
    ]
    return {**data, "reports": ordered}


def reports_in(data: Any) -> list[Any]:
    """Return the reports of a measure in a file; an invalid file may have anything there."""
    reports = data.get("reports") if isinstance(data, dict) else None
    return reports if isinstance(reports, list) else []


def round_of(report: Any) -> Round | None:
    """Return the round of a report in a file, if given."""
    return round_in(str(report.get("round")), r"6|12") if isinstance(report, dict) else None


def _path_in(data: Any, path: Path) -> Path:
    """Return a draft's path in its file, where reports have an index instead of a round."""
    if path[:1] != ("reports",) or len(path) == 1:
        return path
    index = next((i for i, one in enumerate(reports_in(data)) if round_of(one) == path[1]), 0)
    return ("reports", index, *path[2:])


def _in_words(doubt: Doubt) -> str:
    finding = sentences(Finding(Place(""), doubt.code, doubt.values), "th")
    return f"{'.'.join(map(str, doubt.path))} {short(finding.what, 200)}"
