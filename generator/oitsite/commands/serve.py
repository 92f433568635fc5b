"""`oitsite serve`: a preview that follows every change, by MkDocs."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from oitsite.commands import MISUSE, is_folder

HELP = "ดูตัวอย่างที่ http://127.0.0.1:8000 ขณะแก้ข้อมูล (หยุดด้วย Ctrl+C)"
# So that a Windows console need not know Thai.
_UTF8 = {"PYTHONUTF8": "1"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument("-a", "--dev-addr", default="127.0.0.1:8000", help="ที่อยู่ของตัวอย่าง")


def run(options: argparse.Namespace) -> int:
    """Serve the site until it is stopped."""
    if not is_folder(options.folder):
        return MISUSE
    command = [sys.executable, "-P", "-m", "mkdocs", "serve", "-a", options.dev_addr]
    try:
        return subprocess.call(command, cwd=options.folder, env={**os.environ, **_UTF8})
    except KeyboardInterrupt:  # the usual end
        return 0
