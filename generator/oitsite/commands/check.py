"""`oitsite check`: what is missing or wrong in the records, where, and how to mend it."""

import argparse
from collections.abc import Callable
from pathlib import Path

from oitsite.checks import judge
from oitsite.codes import Language
from oitsite.commands import CLEAN, FINDINGS, MISUSE, is_folder
from oitsite.findings import Finding
from oitsite.formats import FORMATS
from oitsite.items.summary import summary_of
from oitsite.reading.folder import read_folder
from oitsite.records.disclosure import Disclosure
from oitsite.report import Report, year_of
from oitsite.site import read_site
from oitsite.thai import arabic

HELP = "ตรวจข้อมูลทั้งหมด"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("--lang", choices=("th", "en"), help="ภาษาของข้อความ")
    parser.add_argument("--format", choices=FORMATS, default="text", help="รูปแบบของผล")
    parser.add_argument("--year", help="เฉพาะปีงบประมาณนี้ เช่น 2569")
    parser.add_argument("--item", help="เฉพาะข้อ OIT นี้ เช่น O5")
    parser.add_argument("--rule", help="เฉพาะรหัสนี้ เช่น M103")


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options ask for, and the year's counts."""
    if not is_folder(options.folder):
        return MISUSE
    site, findings = read_site(read_folder(options.folder))
    if site:
        findings += judge(site)
    language: Language = options.lang or (site.organisation.messages if site else "th")
    report = Report.of(filter(_chosen(options), findings))
    print(FORMATS[options.format](report, language))
    if site and options.format == "text":
        for year in site.years_of(Disclosure):
            if options.year in (None, str(year)):
                print(summary_of(site, year).said(language))
    return CLEAN if report.clean else FINDINGS


def _chosen(options: argparse.Namespace) -> Callable[[Finding], bool]:
    """Return whether a finding is one of those that the options ask for."""
    year = arabic(options.year or "")
    item = (options.item or "").upper()
    rule = (options.rule or "").upper()

    def chosen(finding: Finding) -> bool:
        return (
            (not year or year_of(finding) in (None, year))
            and finding.values.get("item", "").startswith(f"{item} " if item else "")
            and finding.code.startswith(rule)
        )

    return chosen
