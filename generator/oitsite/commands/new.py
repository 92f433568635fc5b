"""`oitsite new`: create a site, with settings and drafts to fill in."""

import argparse
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from oitsite.commands import CLEAN, MISUSE, typed, write
from oitsite.criteria import criteria_of
from oitsite.reading import lock
from oitsite.reading.lock import Lock
from oitsite.records.fields.web_address import Url
from oitsite.starter.drafts import drafts_of_site, drafts_of_year
from oitsite.starter.folder import folder_files, starter_text
from oitsite.thai import FiscalYear, arabic

HELP = "เริ่มเว็บไซต์ใหม่ของหน่วยงาน"
_ANSWERS = {
    "name": "ชื่อหน่วยงาน เช่น เทศบาลตำบลตัวอย่าง",
    "kind": "ประเภท เช่น เทศบาลตำบล องค์การบริหารส่วนตำบล",
    "province": "จังหวัด",
    "host": "ที่อยู่เว็บไซต์ เช่น https://www.example.go.th",
    "year": "ปีงบประมาณปัจจุบัน เช่น 2569",
}
# The folder may already hold the starter, which was copied there, and nothing else.
_STARTER = {"site.py", ".venv", "oitsite-program"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options; questions answered by an option are not asked."""
    parser.add_argument("folder", type=Path, help="โฟลเดอร์ใหม่ (ต้องยังไม่มี หรือว่างอยู่)")
    for answer, question in _ANSWERS.items():
        parser.add_argument(f"--{answer}", help=question)


def run(options: argparse.Namespace) -> int:
    """Write a site that builds at once and whose check lists what must be filled in."""
    if options.folder.exists() and {p.name for p in options.folder.iterdir()} - _STARTER:
        print(f"โฟลเดอร์ {options.folder} มีไฟล์อยู่แล้ว จึงไม่เขียนทับ", file=sys.stderr)
        return MISUSE
    answers = {key: getattr(options, key) or _asked(question) for key, question in _ANSWERS.items()}
    problem = _problem(answers)
    if problem:
        print(problem, file=sys.stderr)
        return MISUSE
    write(options.folder, _files(answers))
    print(
        f"สร้างเว็บไซต์ที่ {options.folder} แล้ว ขั้นต่อไป\n"
        f"{_entering(options.folder)}"
        f"  {typed('check', options.folder)}   ดูว่าเหลืออะไรให้กรอก\n"
        f"  {typed('serve', options.folder)}   ดูหน้าเว็บที่ http://127.0.0.1:8000"
    )
    return CLEAN


def _entering(folder: Path) -> str:
    return "" if folder.resolve() == Path.cwd() else f'  cd "{folder}"\n'


def _asked(question: str) -> str:
    """Ask for an answer; return an empty one in a session that is not interactive."""
    try:
        return input(f"{question}: ").strip() if sys.stdin.isatty() else ""
    except EOFError:
        return ""


def _problem(answers: Mapping[str, str]) -> str:
    """Return what is wrong with the answers, if anything is."""
    if missing := [key for key, answer in answers.items() if not answer.strip()]:
        return "ยังขาดคำตอบ: " + " ".join(f"--{key}" for key in missing)
    if not re.fullmatch("256[4-9]|25[7-9][0-9]", arabic(answers["year"])):
        return f"{answers['year']} ไม่ใช่ปีงบประมาณ (พ.ศ.) เช่น 2569"
    try:
        TypeAdapter(Url).validate_python(answers["host"])
    except ValidationError:
        return f"{answers['host']} ไม่ใช่ที่อยู่เว็บไซต์ เช่น https://www.example.go.th"
    return ""


def _files(answers: Mapping[str, str]) -> dict[str, str]:
    """Return the text of every file in the site's folder."""
    host = urlsplit(answers["host"]).netloc.removeprefix("www.")
    # Quoted, since a name may contain YAML syntax.
    quoted = {key: json.dumps(answer, ensure_ascii=False) for key, answer in answers.items()}
    year = FiscalYear(int(arabic(answers["year"])))
    values = {**quoted, "year": year, "email": f"saraban@{host}"}
    filled = {
        name: starter_text(name.rpartition("/")[2]).format(**values)
        for name in ("site_config.yml", "content/channels.yml", "content/pages/about.md")
    }
    locked = {lock.FILE: Lock().text}
    return {
        **drafts_of_site(),
        **drafts_of_year(criteria_of(year)),
        **folder_files(),
        **locked,
        **filled,
    }
