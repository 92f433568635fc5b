"""`oitsite upgrade`: bring a site's folder to the form that this program reads."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from oitsite import __version__
from oitsite.commands import CLEAN, FINDINGS, MISUSE, is_folder, typed
from oitsite.findings import Finding, Place
from oitsite.findings.listing import Listing
from oitsite.reading.installation import read_installation
from oitsite.upgrades.applying import apply, finish, unwritable
from oitsite.upgrades.planning import Plan, plan_of

HELP = "ปรับโฟลเดอร์ของเว็บไซต์ให้เป็นรูปแบบของโปรแกรมรุ่นนี้"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("--dry-run", action="store_true", help="แสดงว่าจะเปลี่ยนอะไร โดยยังไม่เขียน")


def run(options: argparse.Namespace) -> int:
    """Print what will be changed, back it up, and change it."""
    if not is_folder(options.folder):
        return MISUSE
    installation = read_installation(options.folder)
    if installation.checkout:
        print("โฟลเดอร์นี้คือโครงการ oitsite เอง ไม่ใช่เว็บไซต์ที่สร้างด้วยคำสั่ง new", file=sys.stderr)
        return MISUSE
    if installation.unfinished and installation.unfinished.code == "F203" and not options.dry_run:
        _finish(options.folder)
        installation = read_installation(options.folder)
    if installation.refusals:
        return _refused(*installation.refusals)
    plan = plan_of(options.folder, installation)
    if blocked := [
        Finding(Place(name or "."), "F206") for name in unwritable(options.folder, plan)
    ]:
        return _refused(*blocked)
    print(_summary_of(plan))
    if not plan.files:
        return CLEAN
    if options.dry_run:
        print(f"ยังไม่ได้เปลี่ยนอะไร เมื่อพร้อมให้สั่ง {typed('upgrade', options.folder)}")
    else:
        copy = apply(options.folder, plan)
        print(f"ปรับแล้ว สำเนาของเดิมอยู่ใน {copy} ตรวจต่อด้วย {typed('check', options.folder)}")
    listing = Listing.of(plan.findings)
    if listing.findings:
        print(listing.text("th"))
    return CLEAN if listing.clean else FINDINGS


def _finish(root: Path) -> None:
    """Finish an interrupted upgrade, or restore the copy."""
    if finish(root):
        print("ทำการปรับรุ่นที่ค้างไว้จนครบแล้ว")
    else:
        print("การปรับรุ่นที่ค้างไว้ทำต่อไม่ได้ จึงนำไฟล์เดิมกลับมาทั้งหมดแล้ว")


def _refused(*findings: Finding) -> int:
    print(Listing.of(findings).text("th"), file=sys.stderr)
    return FINDINGS


def _summary_of(plan: Plan) -> str:
    """Return what will be changed, a line for each folder."""
    if not plan.files:
        return f"โฟลเดอร์นี้เป็นรูปแบบของโปรแกรมรุ่น {__version__} แล้ว ไม่มีอะไรต้องเปลี่ยน"
    deleted = (name for name, data in plan.files.items() if data is None)
    folders = Counter(_folder(name) for name in deleted)
    written = sorted(name for name, data in plan.files.items() if data is not None)
    return "\n".join(
        (
            *plan.titles,
            *(f"  ลบ     {name} {count} ไฟล์" for name, count in sorted(folders.items())),
            *(f"  เขียน  {name}" for name in written),
        )
    )


def _folder(name: str) -> str:
    folder, slash, _ = name.partition("/")
    return f"{folder}{slash}" if slash else "ในโฟลเดอร์หลัก"
