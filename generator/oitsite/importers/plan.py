"""What an import will write: the texts of files, where every cell goes, and what is to be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from oitsite.checks import read_and_judged
from oitsite.findings import Finding, Level, Place
from oitsite.findings.catalogue import level_of
from oitsite.importers.filling.doubts import year_doubts
from oitsite.importers.filling.draft import Draft, Entry
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.kinds import forms, kinds
from oitsite.importers.opening.document import Cell, Document, LeftOut, Row
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placing import Destination, MatchedMeasure, Outcome, Placing
from oitsite.importers.tables.contents import Contents, Setting
from oitsite.importers.tables.heading_row import Vocabulary
from oitsite.importers.tables.recognition import contents_of
from oitsite.reading.folder import Folder
from oitsite.records.kinds.measure import Round
from oitsite.records.kinds.organisation import Organisation
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear

_REPORT = "report"
_CONFIG = f"{Organisation.files}.yml"
# Stands in where the folder has no site_config.yml yet; what depends on it is not judged.
_NOBODY = """\
{name: –, kind: –, district: –, province: –, about: –, host: "https://site.example", address: –,
 phones: 0 0000 0000, emails: nobody@site.example, hours: –, units: [–], current_year: %s}
"""
_NOT_ASKED = "ไม่ได้สั่งให้นำเข้าข้อมูลชนิดนี้"
_OF_THE_ORGANISATION = ("U101", "W104")


@dataclass(frozen=True)
class Request:
    """What the webmaster asked for: a fiscal year, kinds of records, fields for headings."""

    year: FiscalYear
    kinds: frozenset[str]
    asked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What importing a document will do; nothing is written where a finding stops it.

    `findings` are the to-do list; `drafts` counts the records by kind.
    """

    file: str
    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    known: tuple[MatchedMeasure, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    drafts: Mapping[str, int] = field(default_factory=dict)
    stopped: bool = False

    @cached_property
    def counts(self) -> Mapping[Destination, int]:
        """How many cells went where; one that went to several places counts at the best."""
        order: tuple[Destination, ...] = ("record", "to-do", "left out")
        best: dict[Cell, Destination] = {}
        for outcome in sorted(self.outcomes, key=lambda one: order.index(one.destination)):
            best.setdefault(outcome.cell, outcome.destination)
        return {name: list(best.values()).count(name) for name in order}


def importable() -> tuple[str, ...]:
    """Return all kinds that may be asked for; what measures were reported to do is one more."""
    return (*kinds(), _REPORT)


def plan_of(document: Document, folder: Folder, request: Request) -> Plan:
    """Return what importing a document into a site's folder will do."""
    contents = contents_of(document, Vocabulary(forms(), request.asked))
    findings = (*document.findings, *contents.findings)
    if grave := tuple(f for f in findings if level_of(f) is Level.ERROR):
        return Plan(document.file, grave, stopped=True)
    home = folder if _CONFIG in folder.texts else after(folder, {_CONFIG: _NOBODY % request.year})
    site, problems = read_site(home)
    if site is None:
        return Plan(document.file, problems, stopped=True)
    units = tuple(unit.name for unit in site.organisation.units) if home is folder else ()
    setting = Setting(request.year, _round_of(contents), units, new="measures" in request.kinds)
    left_out = [*document.left_out, *contents.left_out]
    drafts = {name: kind.drafts_of(contents, setting, left_out) for name, kind in kinds().items()}
    if not any(drafts.values()) and not contents.unknown:
        return Plan(document.file, (Finding(Place(document.file), "I108"),), stopped=True)
    placing = Placing(document.file, Files(home), site)
    chosen = _chosen(drafts, request.kinds, left_out)
    _place(chosen, left_out, contents.unknown, placing, setting)
    years = year_doubts(document.file, contents.prose, request.year)
    judged = _judged(placing.files, () if home is folder else _OF_THE_ORGANISATION)
    return Plan(
        document.file,
        findings=(*placing.findings, *findings, *years, *judged),
        texts=placing.files.texts,
        known=tuple(placing.known),
        outcomes=_complete(document, placing.outcomes),
        drafts={kind: len(of_kind) for kind, of_kind in drafts.items()},
    )


def after(folder: Folder, texts: Mapping[str, str]) -> Folder:
    """Return a site's folder as it is once texts are written."""
    return replace(folder, texts={**folder.texts, **{f: t.encode() for f, t in texts.items()}})


def _judged(files: Files, without: Sequence[str]) -> list[Finding]:
    """Return what a check will find in the files that are written, `without` some codes."""
    _, findings = read_and_judged(after(files.folder, files.texts))
    return [one for one in findings if one.place.file in files.texts and one.code not in without]


def _complete(document: Document, outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Return the outcomes of every cell, in the document's order.

    A cell of which nothing was said stands outside of the tables; of another, only the value that
    it gives may have been kept.
    """
    cells = dict.fromkeys(cell for row in document.rows for cell in row.written)
    told = {outcome.cell for outcome in outcomes}
    only_values = told - {outcome.cell for outcome in outcomes if outcome.whole}
    place = {cell: number for number, cell in enumerate(cells)}
    found = [
        *outcomes,
        *(Outcome(cell, "left out", "ข้อความนอกตาราง") for cell in cells if cell not in told),
        *(Outcome(cell, "left out", "เก็บเฉพาะค่า ไม่เก็บถ้อยคำ") for cell in only_values),
    ]
    return tuple(sorted(found, key=lambda outcome: place.get(outcome.cell, len(place))))


def _round_of(contents: Contents) -> Round | None:
    return round_in("\n".join(cell.text for cell in contents.prose))


Drafts = Mapping[str, list[Draft]]


def _chosen(drafts: Drafts, asked: frozenset[str], left_out: list[LeftOut]) -> Drafts:
    """Return the drafts of the kinds that were asked for; reports are a kind of their own."""
    with_reports = _REPORT in asked
    chosen = asked | {"measures"} if with_reports else asked
    gone: list[Entry] = []
    for kind, of_kind in drafts.items():
        for draft in of_kind:
            if kind not in chosen:
                gone += draft.entries
            elif not with_reports:
                gone += _reports_taken_out(draft)
    left_out += [LeftOut(entry.cell, _NOT_ASKED) for entry in gone]
    return {kind: of_kind for kind, of_kind in drafts.items() if of_kind and kind in chosen}


def _reports_taken_out(draft: Draft) -> list[Entry]:
    """Take the reports out of a draft and return what they were filled from."""
    reports = [entry for entry in draft.entries if entry.path[0] == "reports"]
    draft.entries = [entry for entry in draft.entries if entry not in reports]
    draft.doubts = [doubt for doubt in draft.doubts if doubt.path[0] != "reports"]
    draft.data.pop("reports", None)
    return reports


def _place(
    drafts: Drafts,
    left_out: Sequence[LeftOut],
    unknown: Sequence[Row],
    placing: Placing,
    setting: Setting,
) -> None:
    """Give all that the tables of a document hold its place."""
    for kind, of_kind in drafts.items():
        kinds()[kind].place(of_kind, placing, setting)
    placing.leave_out(left_out)
    cells = (cell for row in unknown for cell in row.written)
    placing.outcomes += [Outcome(cell, "to-do", "I107", cell.text) for cell in cells]
