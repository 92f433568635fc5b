"""`oitsite itas`: the sheet for filling in ITAS, once every item of the year is complete."""

import argparse
import sys
from pathlib import Path

from oitsite.checks import read_and_check
from oitsite.commands import CLEAN, FINDINGS, MISUSE, fiscal_year, is_folder, mend_first, typed
from oitsite.exports import itas
from oitsite.exports.table import as_csv, as_xlsx
from oitsite.findings.catalogue import message
from oitsite.findings.listing import Listing
from oitsite.items import State, item_states
from oitsite.reading.folder import read_folder
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.site.internal_links import dead_addresses
from oitsite.thai import FiscalYear

HELP = "เขียนใบกรอก ITAS เป็น XLSX และ CSV"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("--year", type=fiscal_year, required=True, help="ปีงบประมาณ เช่น 2569")
    parser.add_argument("--draft", action="store_true", help="เขียนแม้ยังไม่ครบ โดยระบุว่าเป็นฉบับร่าง")


def run(options: argparse.Namespace) -> int:
    """Write the sheet of a year, or print why it cannot be submitted yet."""
    if not is_folder(options.folder):
        return MISUSE
    site, findings = read_and_check(read_folder(options.folder))
    year = options.year
    if site is None or Listing.of(findings).has_errors:
        return mend_first()
    if year not in site.years_of(Disclosure):
        print(
            f"ยังไม่ได้กรอกข้อมูล OIT ของปี {year} กรุณากรอกใน content/{year}/oit/ อย่างน้อยหนึ่งข้อก่อน",
            file=sys.stderr,
        )
        return MISUSE
    reasons = _not_ready(site, year, options.folder / "site")
    if reasons and not options.draft:
        print("\n".join(reasons), file=sys.stderr)
        print("ยังไม่เขียนไฟล์ ถ้าต้องการฉบับร่างให้เติม --draft", file=sys.stderr)
        return FINDINGS
    sheet = itas.sheet_of(site, year, draft=bool(reasons))
    for ending, data in (("xlsx", as_xlsx(sheet)), ("csv", as_csv(sheet))):
        file = options.folder / f"itas-{year}.{ending}"
        file.write_bytes(data)
        print(f"เขียน {file} แล้ว")
    return CLEAN


def _not_ready(site: Site, year: FiscalYear, built: Path) -> list[str]:
    """Return the reasons why the sheet of a year cannot be submitted yet."""
    reasons = [
        f"{state.item.code} {state.item.name}: ขาด {state.count(State.MISSING)} องค์ประกอบ"
        for state in itas.open_items(site, year)
    ]
    if not (built / "index.html").is_file():
        return [*reasons, f"ยังไม่ได้สร้างเว็บไซต์ กรุณาสั่ง {typed('build')} ก่อน"]
    for state in item_states(site, year):
        if not (built / state.address / "index.html").is_file():
            reasons.append(f"{state.item.code}: ไม่พบหน้า {state.address} ในเว็บไซต์ที่สร้างแล้ว")
    dead = dead_addresses(site, built)
    return [*reasons, *(message(finding, site.organisation.messages) for finding in dead)]
