"""What an import will write: the texts of files, where every cell goes, and what is to be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from oitsite.checks import judge
from oitsite.codes import level_of
from oitsite.findings import Finding, Level, Place
from oitsite.importers.contacts import channels_of, services_of
from oitsite.importers.doubts import add_doubts, year_doubts
from oitsite.importers.draft import Draft
from oitsite.importers.measures import Setting, drafts_of, round_in
from oitsite.importers.placing import Fate, Known, Placing, Went
from oitsite.importers.scores import score_of
from oitsite.importers.source import Cell, Document, LeftOut
from oitsite.importers.tables import Table, contents_of
from oitsite.reading.folder import Folder
from oitsite.records.measure import Measure
from oitsite.records.organisation import Organisation
from oitsite.site import read_site
from oitsite.thai import FiscalYear

Kind = Literal["measures", "report", "scores", "channels", "eservices"]
KINDS: tuple[Kind, ...] = ("measures", "report", "scores", "channels", "eservices")

_CONFIG = f"{Organisation.files}.yml"
# Stands in where the folder has no site_config.yml yet; what depends on it is not judged.
_NOBODY = """\
{name: –, kind: –, district: –, province: –, about: –, host: "https://site.example", address: –,
 phones: 0 0000 0000, emails: nobody@site.example, hours: –, units: [–], current_year: %s}
"""
_NOT_ASKED = "ไม่ได้สั่งให้นำเข้าข้อมูลชนิดนี้"
_OF_THE_ORGANISATION = ("U101", "W104")


@dataclass(frozen=True)
class Wish:
    """What the webmaster asked for: a fiscal year, kinds of records, fields for headings."""

    year: FiscalYear
    kinds: frozenset[Kind] = frozenset(KINDS)
    asked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What importing a document will do; nothing is written where a finding stops it.

    `findings` are the to-do list; `drafts` counts the records by kind.
    """

    file: str
    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    known: tuple[Known, ...] = ()
    fates: tuple[Fate, ...] = ()
    drafts: Mapping[str, int] = field(default_factory=dict)
    stopped: bool = False

    @cached_property
    def counts(self) -> Mapping[Went, int]:
        """How many cells went where; one that went to several places counts at the best."""
        order: tuple[Went, ...] = ("record", "to-do", "left out")
        went: dict[Cell, Went] = {}
        for fate in self.fates:
            best = min(fate.went, went.get(fate.cell, fate.went), key=order.index)
            went[fate.cell] = best
        return {name: list(went.values()).count(name) for name in order}


def plan_of(document: Document, folder: Folder, wish: Wish) -> Plan:
    """Return what importing a document into a site's folder will do."""
    contents = contents_of(document, wish.asked)
    findings = (*document.findings, *contents.findings)
    if stopping := tuple(f for f in findings if level_of(f) is Level.ERROR):
        return Plan(document.file, stopping, stopped=True)
    known = _CONFIG in folder.texts
    if not known:
        nobody = (_NOBODY % wish.year).encode()
        folder = replace(folder, texts={**folder.texts, _CONFIG: nobody})
    site, problems = read_site(folder)
    if site is None:
        return Plan(document.file, problems, stopped=True)
    placing = Placing(document.file, folder, site.of(Measure, wish.year))
    placing.leave_out((*document.left_out, *contents.left_out))
    prose = [part for part in contents.parts if isinstance(part, Cell)]
    tables = [part for part in contents.parts if isinstance(part, Table)]
    units = tuple(unit.name for unit in site.organisation.units) if known else ()
    setting = Setting(wish.year, round_in("\n".join(cell.text for cell in prose)), units)
    drafts = _Drafts.of(tables, prose, setting, placing)
    if not any(drafts.counts.values()) and not contents.unknown:
        return Plan(document.file, (Finding(Place(document.file), "I108"),), stopped=True)
    drafts.place(placing, wish)
    unknown = [cell for row in contents.unknown for cell in row.written]
    placing.fates += [Fate(cell, "to-do", "I107", cell.text) for cell in unknown]
    placing.leave_out(_rest(document, placing.fates))
    placing.findings += [*findings, *year_doubts(document.file, prose, wish.year)]
    placing.findings += _judged(folder, placing.texts, () if known else _OF_THE_ORGANISATION)
    return Plan(
        document.file,
        tuple(placing.findings),
        placing.texts,
        tuple(placing.known),
        tuple(placing.fates),
        drafts.counts,
    )


def after(folder: Folder, texts: Mapping[str, str]) -> Folder:
    """Return a site's folder as it is once texts are written."""
    return replace(folder, texts={**folder.texts, **{f: t.encode() for f, t in texts.items()}})


def _judged(folder: Folder, texts: Mapping[str, str], without: Sequence[str]) -> list[Finding]:
    """Return what a check will find in the files that are written."""
    site, findings = read_site(after(folder, texts))
    found = (*findings, *(judge(site) if site else ()))
    return [one for one in found if one.place.file in texts and one.code not in without]


def _rest(document: Document, fates: Sequence[Fate]) -> list[LeftOut]:
    """Return the cells of which nothing was said yet, or only what value they give."""
    told = {fate.cell for fate in fates}
    whole = {fate.cell for fate in fates if fate.whole}
    cells = dict.fromkeys(cell for row in document.rows for cell in row.written)
    outside = [LeftOut(cell, "ข้อความนอกตาราง") for cell in cells if cell not in told]
    values = [LeftOut(cell, "เก็บเฉพาะค่า ไม่เก็บถ้อยคำ") for cell in cells if cell in told - whole]
    return outside + values


@dataclass
class _Drafts:
    """The drafts of a document by kind."""

    measures: list[Draft]
    scores: list[Draft]
    channels: list[Draft]
    eservices: list[Draft]

    @classmethod
    def of(
        cls, tables: Sequence[Table], prose: Sequence[Cell], setting: Setting, placing: Placing
    ) -> "_Drafts":
        left_out: list[LeftOut] = []
        measures = [
            draft
            for table in tables
            if table.kind == "measures"
            for draft in drafts_of(table, setting, left_out)
        ]
        add_doubts(measures, setting.year)
        scores = [
            score_of(table, prose, setting.year, left_out)
            for table in tables
            if table.kind == "scores"
        ]
        placing.leave_out(left_out)
        cells = dict.fromkeys(entry.cell for draft in measures for entry in draft.entries)
        texts = (*prose, *cells)
        return cls(measures, scores, list(channels_of(texts)), list(services_of(texts)))

    @property
    def counts(self) -> Mapping[str, int]:
        return {name: len(getattr(self, name)) for name in self.__dataclass_fields__}

    def place(self, placing: Placing, wish: Wish) -> None:
        """Find a place for every draft of the kinds that are asked for."""
        for number, draft in enumerate(self.measures, start=1):
            draft.data.setdefault("number", str(number))
            if "report" not in wish.kinds:
                _leave_reports_out(draft, placing)
            if wish.kinds & {"measures", "report"}:
                new = f"content/{wish.year}/measures" if "measures" in wish.kinds else None
                placing.place_measure(draft, new)
            else:
                placing.leave_out(LeftOut(entry.cell, _NOT_ASKED) for entry in draft.entries)
        if "scores" in wish.kinds:
            for draft in self.scores:
                placing.place(draft)
        if "channels" in wish.kinds and self.channels:
            placing.place_list(self.channels)
        if "eservices" in wish.kinds:
            for number, draft in enumerate(self.eservices, start=1):
                draft.name = f"content/eservices/service-{number}"
                placing.place(draft)


def _leave_reports_out(draft: Draft, placing: Placing) -> None:
    draft.data.pop("reports", None)
    gone = [entry for entry in draft.entries if entry.path[0] == "reports"]
    draft.entries = [entry for entry in draft.entries if entry not in gone]
    draft.doubts = [doubt for doubt in draft.doubts if doubt.path[0] != "reports"]
    placing.leave_out(LeftOut(entry.cell, _NOT_ASKED) for entry in gone)
