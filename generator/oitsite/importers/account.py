"""What an import tells the webmaster: where every cell went, and what is to be done."""

from collections.abc import Iterator

from oitsite.exports.table import Column, Table
from oitsite.findings.report import Report
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
_WENT: dict[Destination, str] = {
    "record": "ข้อมูล",
    "to-do": "รายการที่ต้องทำ",
    "left out": "ไม่ได้นำเข้า",
}
# What is to be done is more than to find these cells a place, so they are not called so.
_SUMMED: dict[Destination, str] = {**_WENT, "to-do": "รอใส่เอง"}
# A cell of a sheet holds 32,767 letters; a longer text goes on in the next row.
_LONGEST = 30_000


def ledger_of(plan: Plan) -> Table:
    """Return a table with a row for each cell and each place that it went to."""
    rows = tuple(row for outcome in plan.outcomes for row in _rows(outcome))
    return Table("การนำเข้า", _COLUMNS, rows, remark=plan.file)


def _rows(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    source, text = outcome.cell.text, outcome.text
    went, repairs = _WENT[outcome.destination], ", ".join(outcome.repairs)
    for start in range(0, max(len(source), len(text), 1), _LONGEST):
        end = start + _LONGEST
        yield outcome.cell.spot, source[start:end], went, outcome.where, text[start:end], repairs


def to_do_list(plan: Plan) -> str:
    """Return what is to be done after an import, with the texts that found no place."""
    lines = [f"สิ่งที่ต้องทำหลังนำเข้า {plan.file}", "", Report.of(plan.findings).text("th"), ""]
    unplaced = [outcome for outcome in plan.outcomes if outcome.destination == "to-do"]
    if unplaced:
        lines += ["ข้อความที่ยังไม่ได้อยู่ในข้อมูล", ""]
        lines += [
            f"[{outcome.cell.spot}] {outcome.where}\n{outcome.cell.text}\n" for outcome in unplaced
        ]
    return "\n".join(lines)


def summary_of(plan: Plan) -> str:
    """Return an import in a few lines: how many cells went where, which records it makes."""
    counts = " ".join(f"{_SUMMED[went]} {count}" for went, count in plan.counts.items())
    records = " ".join(
        f"{kinds()[name].TITLE} {count}" for name, count in plan.drafts.items() if count
    )
    repaired = len({outcome.cell for outcome in plan.outcomes if outcome.repairs})
    lines = [
        f"{plan.file}: {sum(plan.counts.values())} ช่อง → {counts}",
        f"  พบ {records or '-'} ซ่อมข้อความให้ {repaired} ช่อง",
        f"  รายการที่ต้องทำ {len(Report.of(plan.findings).findings)} รายการ",
    ]
    for match in plan.matched:
        lines.append(f"  มาตรการเดิม {match.file} “{match.existing}” ← “{match.title}”")
    lines += [f"  เขียน {file}" for file in plan.texts]
    return "\n".join(lines)
