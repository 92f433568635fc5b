"""What an import reports to the webmaster: the outcome of each cell, and the to-do list."""

from collections.abc import Iterator

from oitsite.exports.table import Column, Table
from oitsite.findings.listing import Listing
from oitsite.importers.kinds import kinds
from oitsite.importers.placing.placed import Destination, Outcome
from oitsite.importers.plan import Plan

_COLUMNS = (
    Column("spot", "ตำแหน่งในเอกสาร", width=28),
    Column("source", "ข้อความในเอกสาร", width=60),
    Column("went", "ไปอยู่ที่", width=16),
    Column("where", "ที่ใด หรือเพราะเหตุใด", width=40),
    Column("text", "ข้อความที่ได้", width=60),
    Column("repairs", "สิ่งที่ซ่อมให้", width=30),
)
_DESTINATIONS: dict[Destination, str] = {
    "record": "ข้อมูล",
    "to-do": "รายการที่ต้องทำ",
    "left out": "ไม่ได้นำเข้า",
}
# The to-do list holds more than these cells, so the summary has another name for them.
_SUMMED: dict[Destination, str] = {**_DESTINATIONS, "to-do": "รอใส่เอง"}
# A cell of a worksheet holds 32,767 characters; a longer text continues in the next row.
_LONGEST = 30_000


def ledger_of(plan: Plan) -> Table:
    """Return a table with a row per outcome of each cell."""
    rows = tuple(row for outcome in plan.outcomes for row in _rows(outcome))
    return Table("การนำเข้า", _COLUMNS, rows, remark=plan.file)


def _rows(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    source, text = outcome.cell.text, outcome.text
    for start in range(0, max(len(source), len(text), 1), _LONGEST):
        end = start + _LONGEST
        yield (
            outcome.cell.spot,
            source[start:end],
            _DESTINATIONS[outcome.destination],
            outcome.where,
            text[start:end],
            ", ".join(outcome.repairs),
        )


def to_do_list(plan: Plan) -> str:
    """Return the to-do list of an import, with the texts that are in no record."""
    lines = [f"สิ่งที่ต้องทำหลังนำเข้า {plan.file}", "", Listing.of(plan.findings).text("th"), ""]
    unplaced = [outcome for outcome in plan.outcomes if outcome.destination == "to-do"]
    if unplaced:
        lines += ["ข้อความที่ยังไม่ได้อยู่ในข้อมูล", ""]
        lines += [
            f"[{outcome.cell.spot}] {outcome.where}\n{outcome.cell.text}\n" for outcome in unplaced
        ]
    return "\n".join(lines)


def summary_of(plan: Plan) -> str:
    """Return a summary of a few lines: cells by destination, records by kind, files."""
    counts = " ".join(f"{_SUMMED[name]} {count}" for name, count in plan.counts.items())
    records = " ".join(
        f"{kinds()[name].TITLE} {count}" for name, count in plan.drafts.items() if count
    )
    repaired = len({outcome.cell for outcome in plan.outcomes if outcome.repairs})
    lines = [
        f"{plan.file}: {sum(plan.counts.values())} ช่อง → {counts}",
        f"  พบ {records or '-'} ซ่อมข้อความให้ {repaired} ช่อง",
        f"  รายการที่ต้องทำ {len(Listing.of(plan.findings).findings)} รายการ",
    ]
    for match in plan.matched:
        lines.append(f"  มาตรการเดิม {match.file} “{match.existing}” ← “{match.title}”")
    lines += [f"  เขียน {file}" for file in plan.texts]
    return "\n".join(lines)
