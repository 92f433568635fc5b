"""`oitsite build`: build and write the public website, without any other program."""

import argparse
import sys
from pathlib import Path

from oitsite.commands import CLEAN, FINDINGS, MISUSE, is_folder
from oitsite.commands.progress import progress
from oitsite.findings import Level
from oitsite.findings.listing import Listing
from oitsite.pages.pdf import makes_pdf
from oitsite.publishing.build_error import BuildError
from oitsite.publishing.making import made_site
from oitsite.publishing.public_folder import PublicFolder
from oitsite.publishing.publication import dead_links, publish

HELP = "สร้างเว็บไซต์ไว้ในโฟลเดอร์ site"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")
    parser.add_argument(
        "-d",
        "--to",
        type=Path,
        metavar="DIR",
        help="โฟลเดอร์ที่จะเขียน (เดิมคือ site ในโฟลเดอร์ของเว็บไซต์)",
    )
    parser.add_argument("--strict", action="store_true", help="ไม่สร้างถ้ายังมีสิ่งที่ควรแก้")
    parser.add_argument("-q", "--quiet", action="store_true", help="พิมพ์เฉพาะสิ่งที่ต้องแก้")


def run(options: argparse.Namespace) -> int:
    """Build the site; if there are errors, the last good build is kept."""
    if not is_folder(options.folder):
        return MISUSE
    to = options.to or options.folder / "site"
    public = PublicFolder(to)
    if not public.may_be_emptied:
        print(f"{to} มีไฟล์อื่นอยู่ จึงไม่เขียนทับ กรุณาเลือกโฟลเดอร์อื่น", file=sys.stderr)
        return MISUSE
    try:
        with progress("สร้างเว็บไซต์"):
            made = made_site(options.folder, strict=options.strict, makes_pdf=makes_pdf())
            public.empty()
            publish(made, to, makes_pdf=makes_pdf())
    except BuildError as why:
        print(str(why).strip(), file=sys.stderr)
        return FINDINGS
    dead = dead_links(made, to)
    listing = Listing.of((*made.findings.findings, *dead.findings))
    if listing.at(Level.WARNING):
        print(listing.text(made.site.organisation.messages, Level.WARNING), file=sys.stderr)
    if not options.quiet:
        print(f"เว็บไซต์อยู่ที่ {to.resolve()}\nเปิดดูได้จาก {to.resolve() / 'index.html'}")
    return FINDINGS if dead.findings and options.strict else CLEAN
