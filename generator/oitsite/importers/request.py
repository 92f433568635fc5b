"""The webmaster's request for an import, and the drafts that it selects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from oitsite.importers.filling.draft import Draft, Drafts, Entry, left_out
from oitsite.importers.kinds import kinds
from oitsite.importers.opening.document import LeftOut
from oitsite.thai import FiscalYear

_MEASURES = "measures"
_REPORT = "report"
_NOT_REQUESTED = "ไม่ได้สั่งให้นำเข้าข้อมูลชนิดนี้"


@dataclass(frozen=True)
class Request:
    """A fiscal year, the names of kinds, and the webmaster's field for each normalised heading."""

    year: FiscalYear
    kinds: frozenset[str]
    headings: Mapping[str, str] = field(default_factory=dict)

    @property
    def new_measures(self) -> bool:
        """Whether new measures may be created, or only reports of existing ones added."""
        return _MEASURES in self.kinds

    @property
    def reports(self) -> bool:
        """Whether the reports of measures are requested."""
        return _REPORT in self.kinds

    def includes(self, kind: str) -> bool:
        """Tell whether records of a kind are requested; reports need their measures."""
        return kind in self.kinds or (self.reports and kind == _MEASURES)


@dataclass(frozen=True)
class Selection:
    """The requested drafts by kind, and all cells left out of drafts."""

    drafts: Mapping[str, Sequence[Draft]]
    left_out: tuple[LeftOut, ...]


def importable() -> tuple[str, ...]:
    """Return the valid names in `Request.kinds`; the reports of measures are one of them."""
    return (*kinds(), _REPORT)


def selected(drafts: Mapping[str, Drafts], request: Request) -> Selection:
    """Return the drafts of a document that a request includes."""
    wanted: dict[str, Sequence[Draft]] = {}
    unwanted: list[Entry] = []
    for kind, of_kind in drafts.items():
        if not request.includes(kind):
            unwanted += [entry for draft in of_kind.drafts for entry in draft.entries]
        elif of_kind.drafts:
            unwanted += [] if request.reports else _report_entries(of_kind.drafts)
            wanted[kind] = of_kind.drafts if request.reports else _without_reports(of_kind.drafts)
    before = tuple(one for of_kind in drafts.values() for one in of_kind.left_out)
    return Selection(wanted, before + left_out((e.cell for e in unwanted), _NOT_REQUESTED))


def _report_entries(drafts: Sequence[Draft]) -> list[Entry]:
    return [entry for draft in drafts for entry in draft.entries if entry.path[0] == "reports"]


def _without_reports(drafts: Sequence[Draft]) -> list[Draft]:
    return [
        replace(
            draft,
            data={key: value for key, value in draft.data.items() if key != "reports"},
            entries=tuple(entry for entry in draft.entries if entry.path[0] != "reports"),
            doubts=tuple(doubt for doubt in draft.doubts if doubt.path[0] != "reports"),
        )
        for draft in drafts
    ]
