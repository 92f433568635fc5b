"""`oitsite gaps`: a sheet per unit listing what is still missing, to print and hand over."""

import argparse
import sys
from pathlib import Path

from oitsite.checks import read_and_check
from oitsite.checks.gaps import gaps_by_unit
from oitsite.commands import CLEAN, FINDINGS, MISUSE, fiscal_year, is_folder, without_year
from oitsite.findings.listing import Listing
from oitsite.items.summary import summary_of
from oitsite.pages.gap_sheet import gap_sheet
from oitsite.pages.templates import Templates
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme

HELP = "เขียนใบงานสิ่งที่ยังขาด แยกตามหน่วยงาน สำหรับพิมพ์แจก (ไม่เผยแพร่)"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    year_help = "ปีงบประมาณ (ไม่ใส่ = ปีปัจจุบันใน site_config.yml)"
    parser.add_argument("--year", type=fiscal_year, help=year_help)


def run(options: argparse.Namespace) -> int:
    """Write the sheet beside site_config.yml, where it is not published."""
    if not is_folder(options.folder):
        return MISUSE
    folder = read_folder(options.folder)
    if nothing := without_year(folder, options.year):
        print(nothing, file=sys.stderr)
        return MISUSE
    site, findings = read_and_check(folder)
    if site is None:
        print(Listing.of(findings).text("th"), file=sys.stderr)
        return FINDINGS
    year = options.year or site.organisation.current_year
    language = site.organisation.messages
    gaps = gaps_by_unit(site, year, findings, language)
    templates = Templates(read_theme(options.folder / "theme"), site)
    file = options.folder / f"gaps-{year}.html"
    sheet = gap_sheet(year, gaps, summary_of(site, year).said(language), templates)
    file.write_text(sheet, encoding="utf-8")
    print(f"เขียน {file} แล้ว เปิดด้วยเบราว์เซอร์แล้วสั่งพิมพ์ได้")
    return CLEAN if not gaps else FINDINGS
