"""The command line: `oitsite check` and `oitsite explain`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from oitsite.checks import judge
from oitsite.codes import Code, Language, catalogue
from oitsite.reading.folder import read_folder
from oitsite.report import Report
from oitsite.site import read_site

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
    check.set_defaults(run=_check)
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
    report = Report.of(findings)
    print(report.text(language))
    return CLEAN if report.clean else FINDINGS


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
