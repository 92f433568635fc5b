"""`oitsite handbook`: the webmaster's handbook as HTML pages."""

import argparse
import re
import shutil
import sys
import webbrowser
from pathlib import Path

import markdown

import oitsite
from oitsite.commands import CLEAN, write

HELP = "เปิดคู่มือผู้ดูแลเว็บไซต์"
_PACKED = Path(oitsite.__file__).parent / "handbook"
HANDBOOK = _PACKED if _PACKED.is_dir() else _PACKED.parents[1] / "handbook"
_PAGE = """<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.7 sans-serif; }}
pre, code {{ background: #eee; }}
pre {{ padding: 0.5rem; overflow-x: auto; }}
td, th {{ padding: 0.2rem 0.5rem; border-bottom: 1px solid #999; text-align: left; }}
img {{ max-width: 100%; }}
</style>
{body}
</html>
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "--to", type=Path, default=Path(".oitsite/handbook"), help="โฟลเดอร์ที่จะเขียนคู่มือ"
    )


def run(options: argparse.Namespace) -> int:
    """Write the handbook as HTML, print its path, and open it in an interactive session."""
    pages = {path.stem: path.read_text(encoding="utf-8") for path in HANDBOOK.glob("*.md")}
    write(options.to, {f"{name}.html": _page(text) for name, text in pages.items()})
    shutil.copytree(HANDBOOK / "pictures", options.to / "pictures", dirs_exist_ok=True)
    first = (options.to / "README.html").resolve()
    print(f"คู่มืออยู่ที่ {first}")
    if sys.stdout.isatty():
        webbrowser.open(first.as_uri())
    return CLEAN


def _page(text: str) -> str:
    body = markdown.markdown(text, extensions=["tables", "fenced_code", "toc", "sane_lists"])
    title = text.partition("\n")[0].removeprefix("# ")
    return _PAGE.format(title=title, body=re.sub(r'(href="[\w-]+)\.md', r"\1.html", body))
