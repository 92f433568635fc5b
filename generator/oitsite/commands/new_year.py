"""`oitsite new-year`: begin a fiscal year with last year's units and continuing measures."""

import argparse
import sys
from pathlib import Path

from oitsite.commands import CLEAN, FINDINGS, MISUSE, fiscal_year, is_folder, write
from oitsite.findings.listing import Listing
from oitsite.reading.folder import read_folder
from oitsite.site import Site
from oitsite.site.loading import read_site
from oitsite.starter.rollover import renumbered, year_files
from oitsite.thai import FiscalYear

HELP = "ขึ้นปีงบประมาณใหม่"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("year", type=fiscal_year, help="ปีงบประมาณใหม่ เช่น 2570")
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")


def run(options: argparse.Namespace) -> int:
    """Write the drafts of the new year; existing files are left alone."""
    if not is_folder(options.folder):
        return MISUSE
    site, findings = read_site(read_folder(options.folder))
    if site is None:
        print(Listing.of(findings).text("th"), file=sys.stderr)
        return FINDINGS
    year = options.year
    texts = year_files(site, year)
    new = {name: text for name, text in texts.items() if not (options.folder / name).exists()}
    write(options.folder, new)
    print(
        f"เขียนร่าง {len(new)} ไฟล์ใน {options.folder / 'content' / str(year)} แล้ว "
        "ไฟล์ที่มีอยู่เดิมไม่ถูกแตะต้อง"
    )
    print(_message(site, year))
    return CLEAN


def _message(site: Site, year: FiscalYear) -> str:
    """Return how the items are numbered in the new year, and what to do next."""
    lines = [f"  {line}" for line in renumbered(site, year)]
    if site.criteria(year).provisional:
        head = (
            f"ยังไม่พบรายการข้อของปี {year} จึงใช้ของปีก่อนไปพลาง แก้ตามคู่มือได้ใน content/{year}/criteria.yml"
        )
    else:
        head = f"เลขข้อที่เปลี่ยนจากปี {year.before}" if lines else "เลขข้อไม่เปลี่ยนจากปีก่อน"
    return "\n".join(
        (head, *lines, f"เมื่อพร้อมแสดงปีใหม่ที่หน้าแรก ให้แก้ current_year: {year} ใน site_config.yml")
    )
