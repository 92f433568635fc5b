"""What an import will do: the files to write, the outcome of each cell, and the to-do list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from oitsite.checks import read_and_check
from oitsite.findings import Finding, Level, Place
from oitsite.findings.catalogue import level_of
from oitsite.importers.filling.doubts import year_doubts
from oitsite.importers.filling.rounds import round_in
from oitsite.importers.filling.setting import Setting
from oitsite.importers.kinds import forms, kinds
from oitsite.importers.opening.document import Cell, Document
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import (
    Destination,
    MatchedMeasure,
    Outcome,
    Placed,
    in_turn,
    not_imported,
)
from oitsite.importers.request import Request, Selection, selected
from oitsite.importers.tables.contents import Contents
from oitsite.importers.tables.heading_row import Vocabulary
from oitsite.importers.tables.recognition import contents_of
from oitsite.reading.folder import Folder
from oitsite.records.kinds.organisation import Organisation
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear

_CONFIG = f"{Organisation.files}.yml"
# A placeholder for a missing site_config.yml; findings that depend on it are suppressed.
_PLACEHOLDER = """\
{name: –, kind: –, district: –, province: –, about: –, host: "https://site.example", address: –,
 phones: 0 0000 0000, emails: nobody@site.example, hours: –, units: [–], current_year: %s}
"""
_OF_THE_ORGANISATION = ("U101", "W104")


@dataclass(frozen=True)
class Plan:
    """What importing a document will do; a finding that stops it means that nothing is written.

    `findings` are the to-do list; `drafts` counts the records by kind.
    """

    file: str
    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    matched: tuple[MatchedMeasure, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    drafts: Mapping[str, int] = field(default_factory=dict)
    stopped: bool = False

    @cached_property
    def counts(self) -> Mapping[Destination, int]:
        """The number of cells by destination; a cell with several counts for the first."""
        order: tuple[Destination, ...] = ("record", "to-do", "left out")
        best: dict[Cell, Destination] = {}
        for outcome in sorted(self.outcomes, key=lambda one: order.index(one.destination)):
            best.setdefault(outcome.cell, outcome.destination)
        return {name: list(best.values()).count(name) for name in order}


def plan_of(document: Document, folder: Folder, request: Request) -> Plan:
    """Return the plan of importing a document into a site's folder."""
    contents = contents_of(document, Vocabulary(forms(), request.headings))
    findings = (*document.findings, *contents.findings)
    if grave := tuple(f for f in findings if level_of(f) is Level.ERROR):
        return Plan(document.file, grave, stopped=True)
    home = _with_config(folder, request.year)
    site, problems = read_site(home)
    if site is None:
        return Plan(document.file, problems, stopped=True)
    units = tuple(unit.name for unit in site.organisation.units) if home is folder else ()
    round_ = round_in("\n".join(cell.text for cell in contents.prose))
    new = request.new_measures
    setting = Setting(document.file, request.year, round_, units, site.criteria, new=new)
    drafts = {name: kind.drafts_of(contents, setting) for name, kind in kinds().items()}
    if not any(one.drafts for one in drafts.values()) and not contents.unknown:
        return Plan(document.file, (Finding(Place(document.file), "I108"),), stopped=True)
    placed = _placed(document, contents, selected(drafts, request), Files(home), setting)
    years = year_doubts(document.file, contents.prose, request.year)
    judged = _judged(home, placed.texts, () if home is folder else _OF_THE_ORGANISATION)
    return Plan(
        document.file,
        findings=(*placed.findings, *findings, *years, *judged),
        texts=placed.texts,
        matched=placed.matched,
        outcomes=_complete(document, placed.outcomes),
        drafts={name: len(of_kind.drafts) for name, of_kind in drafts.items()},
    )


def after(folder: Folder, texts: Mapping[str, str]) -> Folder:
    """Return a site's folder with texts written."""
    return replace(folder, texts={**folder.texts, **{f: t.encode() for f, t in texts.items()}})


def _with_config(folder: Folder, year: FiscalYear) -> Folder:
    """Return the folder, with a placeholder if site_config.yml is missing."""
    return folder if _CONFIG in folder.texts else after(folder, {_CONFIG: _PLACEHOLDER % year})


def _placed(
    document: Document, contents: Contents, selection: Selection, files: Files, setting: Setting
) -> Placed:
    """Return the drafts placed in files, and the outcomes of the cells in no draft."""
    placed = in_turn(
        lambda kind, files: kinds()[kind].place(selection.drafts[kind], files, setting),
        selection.drafts,
        files,
    )
    unknown = (cell for row in contents.unknown for cell in row.written)
    to_do = tuple(Outcome(cell, "to-do", "I107", cell.text) for cell in unknown)
    left_out = (*document.left_out, *contents.left_out, *selection.left_out)
    return placed + not_imported(left_out) + Placed(outcomes=to_do)


def _judged(folder: Folder, texts: Mapping[str, str], without: Sequence[str]) -> Iterator[Finding]:
    """Yield the findings of a check on the written texts, `without` some codes."""
    _, findings = read_and_check(after(folder, texts))
    return (one for one in findings if one.place.file in texts and one.code not in without)


def _complete(document: Document, outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Return the outcomes of every cell, in the document's order.

    A cell without one stands outside of the tables. A cell of which only a value was kept gets a
    second one, for its wording.
    """
    cells = dict.fromkeys(cell for row in document.rows for cell in row.written)
    known = {outcome.cell for outcome in outcomes}
    only_values = known - {outcome.cell for outcome in outcomes if outcome.whole}
    order = {cell: number for number, cell in enumerate(cells)}
    found = [
        *outcomes,
        *(Outcome(cell, "left out", "ข้อความนอกตาราง") for cell in cells if cell not in known),
        *(Outcome(cell, "left out", "เก็บเฉพาะค่า ไม่เก็บถ้อยคำ") for cell in only_values),
    ]
    return tuple(sorted(found, key=lambda outcome: order.get(outcome.cell, len(order))))
