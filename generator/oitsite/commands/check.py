"""`oitsite check`: what is missing or wrong in the records, where, and how to mend it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from oitsite.checks import read_and_check
from oitsite.commands import CLEAN, FINDINGS, MISUSE, fiscal_year, is_folder, without_year
from oitsite.findings import Finding
from oitsite.findings.catalogue import Language, catalogue
from oitsite.findings.formats import FORMATS
from oitsite.findings.listing import Listing, year_of
from oitsite.items.summary import summary_of
from oitsite.pages.unshown import shown_kinds, unshown
from oitsite.reading.folder import Folder, read_folder
from oitsite.records.fields.item_code import item_codes
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site
from oitsite.thai import FiscalYear, arabic

HELP = "ตรวจข้อมูลทั้งหมด"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("--lang", choices=("th", "en"), help="ภาษาของข้อความ")
    parser.add_argument("--format", choices=FORMATS, default="text", help="รูปแบบของผล")
    parser.add_argument("--year", type=fiscal_year, help="เฉพาะปีงบประมาณนี้ เช่น 2569")
    parser.add_argument("--item", type=_item, help="เฉพาะข้อ OIT นี้ เช่น O5")
    parser.add_argument("--rule", type=_rule, help="เฉพาะรหัสนี้ เช่น M103")


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options select, and the year's counts."""
    if not is_folder(options.folder):
        return MISUSE
    folder = read_folder(options.folder)
    site, findings = read_and_check(folder)
    findings += tuple(unshown(site, shown_kinds()) if site else ())
    if nothing := _without(options, site, folder):
        print(nothing, file=sys.stderr)
        return MISUSE
    language: Language = options.lang or (site.organisation.messages if site else "th")
    listing = Listing.of(filter(_chosen(options), findings))
    print(FORMATS[options.format](listing, language))
    if site and options.format == "text":
        for year in _years(options, site):
            print(summary_of(site, year).said(language))
    return CLEAN if listing.clean else FINDINGS


def _item(typed: str) -> str:
    """Return the code of an item, however it is typed: O5, o5, ๐๕."""
    codes, rest = item_codes(typed)
    if len(codes) != 1 or rest or codes[0][0] != "O":
        raise argparse.ArgumentTypeError(f"{typed} ไม่ใช่ข้อ OIT เช่น O5")
    return codes[0]


def _rule(typed: str) -> str:
    """Return a code of the catalogue, or a prefix of several codes."""
    rule = arabic(typed).upper()
    if not any(name.startswith(rule) for name in catalogue()):
        raise argparse.ArgumentTypeError(f"ไม่มีรหัส {typed}")
    return rule


def _years(options: argparse.Namespace, site: Site) -> tuple[FiscalYear, ...]:
    """Return the years with items that the options select."""
    return tuple(y for y in site.years_of(Disclosure) if options.year in (None, y))


def _without(options: argparse.Namespace, site: Site | None, folder: Folder) -> str | None:
    """Return a message if the site has nothing that the options select, or else None."""
    if nothing := without_year(folder, options.year):
        return nothing
    item = options.item
    years = _years(options, site) if site and item else ()
    lists = [site.criteria(year).items for year in years] if site else []
    if lists and not any(item == one.code for items in lists for one in items):
        return f"ไม่มีข้อ {item} ในปี {', '.join(map(str, years))}"
    return None


def _chosen(options: argparse.Namespace) -> Callable[[Finding], bool]:
    """Return a predicate for the findings that the options select."""
    item = f"{options.item} " if options.item else ""

    def chosen(finding: Finding) -> bool:
        return (
            (not options.year or year_of(finding) in (None, str(options.year)))
            and finding.values.get("item", "").startswith(item)
            and finding.code.startswith(options.rule or "")
        )

    return chosen
