"""`oitsite import`: turn the divisions' reports into draft records without losing a cell."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from oitsite.commands import CLEAN, FINDINGS, MISUSE, fiscal_year, write
from oitsite.commands.progress import progress
from oitsite.exports.table import as_xlsx
from oitsite.findings import Finding
from oitsite.findings.listing import Listing
from oitsite.importers.account import ledger_of, summary_of, to_do_list
from oitsite.importers.kinds import fields
from oitsite.importers.opening.document import Document
from oitsite.importers.opening.formats import LARGEST, read_document, too_large
from oitsite.importers.plan import Plan, after, plan_of
from oitsite.importers.request import Request, importable
from oitsite.importers.tables.headings import LEFT_OUT, squashed
from oitsite.reading.folder import Folder, read_folder

HELP = "นำเข้ารายงานจาก Word, Excel, CSV หรือข้อความ เป็นร่างข้อมูล"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("files", nargs="+", type=Path, metavar="ไฟล์", help="ไฟล์รายงาน")
    parser.add_argument("--year", type=fiscal_year, required=True, help="ปีงบประมาณ เช่น 2568")
    parser.add_argument(
        "--kind", action="append", choices=importable(), help="เฉพาะข้อมูลชนิดนี้ (ใส่ซ้ำได้)"
    )
    parser.add_argument("--into", type=Path, default=Path("content"), help="โฟลเดอร์ content")
    parser.add_argument("--dry-run", action="store_true", help="แสดงว่าจะทำอะไร โดยยังไม่เขียนไฟล์")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="หัวข้อ=field",
        help=f"บอกว่าหัวตารางหรือลำดับคอลัมน์คือข้อมูลใด: {', '.join(fields())} หรือ {LEFT_OUT} ถ้าไม่ใช้",
    )


def run(options: argparse.Namespace) -> int:
    """Plan the import of every file; write everything, or nothing if a file cannot be read."""
    request = _request(options)
    if request is None:
        return MISUSE
    # Records are in the folder content; a folder that has it is taken for the site's.
    into: Path = options.into.resolve()
    root = into.parent if into.name == "content" else into
    plans = list(_plans(options.files, read_folder(root), request))
    stopped = [plan for plan in plans if plan.stopped]
    for plan in stopped or plans:
        if plan.stopped:
            print(Listing.of(plan.findings).text("th"), file=sys.stderr)
        else:
            print(summary_of(plan))
    if stopped:
        print("ยังไม่ได้เขียนไฟล์ใด", file=sys.stderr)
        return FINDINGS
    for plan in plans:
        if options.dry_run:
            print(to_do_list(plan))
        else:
            _write(root, plan)
    if options.dry_run:
        print("ยังไม่ได้เขียนไฟล์ใด เพราะใส่ --dry-run")
    return CLEAN if all(Listing.of(plan.findings).clean for plan in plans) else FINDINGS


def _request(options: argparse.Namespace) -> Request | None:
    """Return the request in the options, or None after printing which option is invalid."""
    headings = {}
    for answer in options.map:
        heading, _, field = answer.rpartition("=")
        if not heading or field not in (*fields(), LEFT_OUT):
            known = ", ".join((*fields(), LEFT_OUT))
            print(f'--map "{answer}" ต้องเป็น "หัวข้อ=field" โดย field คือ {known}', file=sys.stderr)
            return None
        headings[squashed(heading)] = field
    return Request(options.year, frozenset(options.kind or importable()), headings)


def _plans(files: Iterable[Path], folder: Folder, request: Request) -> Iterable[Plan]:
    """Yield the plan of each file; each starts from the folder as the plans before it leave it."""
    for file in files:
        with progress(f"อ่าน {file.name}"):
            document = _read(file)
            if isinstance(document, Finding):
                yield Plan(file.name, (document,), stopped=True)
                continue
            plan = plan_of(document, folder, request)
        folder = after(folder, plan.texts)
        yield plan


def _read(file: Path) -> Document | Finding:
    size = file.stat().st_size
    return (
        too_large(file.name, size)
        if size > LARGEST
        else read_document(file.name, file.read_bytes())
    )


def _write(root: Path, plan: Plan) -> None:
    """Write the records, the outcome of each cell, and the to-do list."""
    write(root, plan.texts)
    stem = plan.file.rpartition(".")[0]
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, 10_000))
    beside = next(f for f in (root / "imports" / name for name in names) if not f.exists())
    beside.mkdir(parents=True)
    (beside / "report.xlsx").write_bytes(as_xlsx(ledger_of(plan)))
    (beside / "todo.txt").write_text(to_do_list(plan), encoding="utf-8", newline="\n")
    print(f"  รายงานการนำเข้าและรายการที่ต้องทำอยู่ใน {beside}")
