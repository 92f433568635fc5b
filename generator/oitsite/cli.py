"""The command line: hand the arguments to the command that they name."""

import argparse
import sys
from collections.abc import Sequence

from oitsite.commands import MISUSE, commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 where nothing is wrong, 1 for findings, 2 for misuse."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be set to UTF-8, and Thai must not end in a traceback.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    options = command_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except OSError as error:
        print(f"อ่านหรือเขียนไฟล์ไม่ได้: {error.filename}: {error.strerror}", file=sys.stderr)
        return MISUSE


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    parser = argparse.ArgumentParser(prog="oitsite", description="ตรวจข้อมูล OIT ก่อนเผยแพร่")
    subparsers = parser.add_subparsers(required=True, metavar="คำสั่ง")
    for name, command in commands().items():
        subparser = subparsers.add_parser(name, help=command.HELP)
        command.configure(subparser)
        subparser.set_defaults(run=command.run)
    return parser
