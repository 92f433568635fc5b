"""`oitsite export`: the report of a round as a document to sign and file."""

import argparse
import sys
from pathlib import Path

from oitsite.checks import read_and_check
from oitsite.commands import CLEAN, MISUSE, fiscal_year, is_folder, mend_first
from oitsite.commands.progress import progress
from oitsite.exports.official_report import FORMATS, report_of
from oitsite.findings.listing import Listing
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.records.kinds.measure import ROUNDS

HELP = "เขียนรายงานผลรอบ 6 หรือ 12 เดือนเป็น Word หรือ Excel สำหรับลงนาม"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("--year", type=fiscal_year, required=True, help="ปีงบประมาณ เช่น 2568")
    parser.add_argument("--round", required=True, choices=ROUNDS, help="รอบรายงาน")
    parser.add_argument("--to", required=True, type=Path, metavar="report.docx", help="ไฟล์ที่จะเขียน")


def run(options: argparse.Namespace) -> int:
    """Write the report, unless the records have errors or the round has no report."""
    ending = options.to.suffix.casefold().removeprefix(".")
    if ending not in FORMATS:
        print(f"--to ต้องลงท้ายด้วย {' หรือ '.join('.' + name for name in FORMATS)}", file=sys.stderr)
        return MISUSE
    if options.to.exists():
        print(f"มี {options.to} อยู่แล้ว กรุณาย้ายหรือเปลี่ยนชื่อไฟล์เดิมก่อน", file=sys.stderr)
        return MISUSE
    if not is_folder(options.folder):
        return MISUSE
    report = None
    with progress("เขียนรายงาน"):
        site, findings = read_and_check(read_folder(options.folder))
        broken = site is None or Listing.of(findings).has_errors
        if site and not broken:
            words = read_theme(options.folder / "theme").words
            report = report_of(site, options.year, options.round, words)
    if broken:
        return mend_first()
    if report is None or not report.rows:
        print(f"ไม่มีรายงานรอบ {options.round} ของปี {options.year}", file=sys.stderr)
        return MISUSE
    options.to.write_bytes(FORMATS[ending](report))
    print(f"เขียน {options.to} แล้ว")
    return CLEAN
