"""`oitsite menu`: a numbered menu of what can be done with the site."""

import argparse
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from oitsite.commands import CLEAN, typed

HELP = "เลือกสิ่งที่จะทำจากเมนู"
# The program cannot replace itself while it runs: on this exit code, site.py does.
_UPGRADE, UPGRADE_NEXT = "upgrade", 3
_OF_A_SITE = (
    ("ตรวจข้อมูล", "check"),
    ("ดูตัวอย่างที่ http://127.0.0.1:8000", "serve"),
    ("สร้างเว็บไซต์ในโฟลเดอร์ site", "build"),
    ("ขึ้นปีงบประมาณใหม่", "new-year {ปีใหม่ เช่น 2570}"),
    ("นำเข้ารายงาน Word หรือ Excel", "import {ชื่อไฟล์} --year {ปีงบประมาณ เช่น 2569}"),
    ("ดูว่าการปรับรุ่นจะเปลี่ยนอะไรในโฟลเดอร์", "upgrade --dry-run"),
    ("ปรับรุ่น: ติดตั้งโปรแกรมรุ่นใหม่ และปรับโฟลเดอร์ให้ตรงกัน", _UPGRADE),
    ("ให้ VS Code ช่วยอธิบายช่องข้อมูล", "schema"),
    ("เปิดคู่มือ", "handbook"),
)
_BEFORE_A_SITE = (("เริ่มเว็บไซต์ใหม่ในโฟลเดอร์นี้", "new ."), ("เปิดคู่มือ", "handbook"))


def configure(_parser: argparse.ArgumentParser) -> None:
    """Add no options: every choice is made in the menu."""


def run(_options: argparse.Namespace) -> int:
    """Show the menu and run what is chosen, until nothing is chosen."""
    while True:
        choices = _OF_A_SITE if Path("site_config.yml").is_file() else _BEFORE_A_SITE
        print("", *(f"  {n}  {title}" for n, (title, _) in enumerate(choices, 1)), sep="\n")
        print("  Enter  เลิก")
        chosen = _answer("เลือกหมายเลข: ")
        if not chosen:
            return CLEAN
        number = int(chosen) if chosen.isdecimal() else 0
        command = dict(enumerate((command for _, command in choices), 1)).get(number)
        if command == _UPGRADE and Path("site.py").is_file():
            return UPGRADE_NEXT
        if command:
            _do(command)
        else:
            print(f"ไม่มีหมายเลข {chosen}")


def _answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        return ""


def _do(command: str) -> None:
    """Ask for what a command needs, and run it in a separate process, which it may end."""
    words: Sequence[str] = shlex.split(command.replace("{", "'{").replace("}", "}'"))
    words = [_answer(f"{w[1:-1]}: ").strip('"') if w.startswith("{") else w for w in words]
    if all(words):
        print(f"\n> {typed(shlex.join(words))}", flush=True)
        try:
            subprocess.call([sys.executable, "-P", "-m", "oitsite", *words])
        except KeyboardInterrupt:  # the way to stop serve
            print()
