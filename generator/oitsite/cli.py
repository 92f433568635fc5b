"""The command line: check the records, write the ITAS sheet, explain a finding."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from oitsite.checks import judge
from oitsite.codes import Code, Language, catalogue
from oitsite.exports import itas
from oitsite.exports.table import as_csv, as_xlsx
from oitsite.findings import Finding
from oitsite.formats import FORMATS
from oitsite.items import State, item_states
from oitsite.items.summary import summary_of
from oitsite.reading.folder import read_folder
from oitsite.records.disclosure import Disclosure
from oitsite.report import Report
from oitsite.site import Site, read_site
from oitsite.thai import FiscalYear, arabic

CLEAN, FINDINGS, MISUSE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 where nothing is wrong, 1 for findings, 2 for misuse."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be set to UTF-8, and Thai must not end in a traceback.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    options = command_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except OSError as error:
        print(f"อ่านไฟล์ไม่ได้: {error.filename}: {error.strerror}", file=sys.stderr)
        return MISUSE


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    parser = argparse.ArgumentParser(prog="oitsite", description="ตรวจข้อมูล OIT ก่อนเผยแพร่")
    commands = parser.add_subparsers(required=True, metavar="คำสั่ง")
    check = commands.add_parser("check", help="ตรวจข้อมูลทั้งหมด")
    check.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    check.add_argument("--lang", choices=("th", "en"), help="ภาษาของข้อความ")
    check.add_argument("--format", choices=FORMATS, default="text", help="รูปแบบของผล")
    check.add_argument("--year", help="เฉพาะปีงบประมาณนี้ เช่น 2569")
    check.add_argument("--item", help="เฉพาะข้อ OIT นี้ เช่น O5")
    check.add_argument("--rule", help="เฉพาะรหัสนี้ เช่น M103")
    check.set_defaults(run=_check)
    sheet = commands.add_parser("itas", help="เขียนใบกรอก ITAS เป็น XLSX และ CSV")
    sheet.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    sheet.add_argument("--year", required=True, help="ปีงบประมาณ เช่น 2569")
    sheet.add_argument("--draft", action="store_true", help="เขียนแม้ยังไม่ครบ โดยระบุว่าเป็นฉบับร่าง")
    sheet.set_defaults(run=_itas)
    explain = commands.add_parser("explain", help="อธิบายรหัสที่ตรวจพบ")
    explain.add_argument("code", nargs="*", help="รหัส เช่น M103 (ไม่ใส่ = ทุกรหัส)")
    explain.add_argument("--lang", choices=("th", "en"), default="th", help="ภาษาของข้อความ")
    explain.set_defaults(run=_explain)
    return parser


def _check(options: argparse.Namespace) -> int:
    if not options.folder.is_dir():
        print(f"ไม่พบโฟลเดอร์ {options.folder}", file=sys.stderr)
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
        folder = re.match(r"content/(2[45][0-9][0-9])/", finding.place.file)
        # What belongs to no year concerns every year.
        of_year = folder[1] if folder else finding.values.get("of", year)
        return (
            (not year or of_year == year)
            and finding.values.get("item", "").startswith(f"{item} " if item else "")
            and finding.code.startswith(rule)
        )

    return chosen


def _itas(options: argparse.Namespace) -> int:
    if not options.folder.is_dir():
        print(f"ไม่พบโฟลเดอร์ {options.folder}", file=sys.stderr)
        return MISUSE
    site, findings = read_site(read_folder(options.folder))
    year = FiscalYear(int(arabic(options.year))) if arabic(options.year).isdigit() else None
    if site is None or Report.of((*findings, *judge(site))).stops_the_build:
        print("ข้อมูลมีข้อผิดพลาด กรุณาสั่ง oitsite check แล้วแก้ไขก่อน", file=sys.stderr)
        return FINDINGS
    if year not in site.years_of(Disclosure):
        print(f"ไม่มีข้อมูล OIT ของปี {options.year} ใน content/{options.year}/oit/", file=sys.stderr)
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
    """Return why the sheet of a year cannot be handed in yet."""
    reasons = [
        f"{state.item.code} {state.item.name}: ขาด {state.count(State.MISSING)} องค์ประกอบ"
        for state in itas.open_items(site, year)
    ]
    for state in item_states(site, year):
        if not (built / state.address / "index.html").is_file():
            reasons.append(f"{state.item.code}: ไม่พบหน้า {state.address} ในเว็บไซต์ที่สร้างแล้ว")
    return reasons


def _explain(options: argparse.Namespace) -> int:
    codes = catalogue()
    unknown = [name for name in options.code if name.upper() not in codes]
    if unknown:
        print(f"ไม่มีรหัส {', '.join(unknown)}", file=sys.stderr)
        return MISUSE
    chosen = [codes[name.upper()] for name in options.code] or list(codes.values())
    print("\n".join(_entry(code, options.lang) for code in chosen))
    return CLEAN


def _entry(code: Code, language: Language) -> str:
    words = {"th": ("ตัวอย่างที่ผิด", "ตัวอย่างที่ถูก"), "en": ("Wrong", "Right")}[language]
    sentences = code.says[language]
    lines = [f"{code.name}  {sentences.what}", f"      → {sentences.do}", f"      [{code.source}]"]
    for word, text in zip(words, (code.bad, code.good), strict=True):
        if text is not None:
            lines += [f"  {word} ({code.file})", *(f"    {line}" for line in text.splitlines())]
    return "\n".join(lines) + "\n"
