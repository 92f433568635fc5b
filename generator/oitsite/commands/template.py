"""`oitsite template`: the workbook that divisions fill in and `oitsite import` reads."""

import argparse
import sys
from pathlib import Path

from oitsite.commands import CLEAN, MISUSE, typed
from oitsite.criteria import criteria_of, years
from oitsite.exports.template import measures_template
from oitsite.reading.folder import read_folder
from oitsite.site.loading import read_site

HELP = "เขียนแบบกรอกมาตรการและผล (XLSX) ให้แต่ละกองกรอก"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("file", type=Path, metavar="measures.xlsx", help="ไฟล์ที่จะเขียน")
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")


def run(options: argparse.Namespace) -> int:
    """Write the workbook, with the units and the year of the site if there is one."""
    if options.file.suffix.casefold() != ".xlsx" or options.file.exists():
        print(f"{options.file}: ต้องเป็นไฟล์ .xlsx ที่ยังไม่มี", file=sys.stderr)
        return MISUSE
    site, _ = read_site(read_folder(options.folder))
    year = site.organisation.current_year if site else years()[-1]
    criteria = site.criteria(year) if site else criteria_of(year)
    units = [unit.name for unit in site.organisation.units] if site else []
    options.file.write_bytes(measures_template(criteria, units))
    next_ = typed(f'import "{options.file}" --year {year}')
    print(f"เขียน {options.file} แล้ว กรอกเสร็จให้สั่ง {next_}")
    return CLEAN
