"""The command line: hand the arguments to the command that they name."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from oitsite import __version__
from oitsite.commands import CLEAN, MISUSE, commands
from oitsite.reading.words import ThemeError

_HEADINGS = {"usage": "วิธีใช้", "positional arguments": "สิ่งที่ต้องระบุ", "options": "ตัวเลือก"}
# What argparse says of a misused command, and the same in Thai.
_MISUSES = (
    (r"the following arguments are required: (.+)", r"ยังไม่ได้ใส่ \1"),
    (r"unrecognized arguments: (.+)", r"ไม่รู้จัก \1"),
    (r"argument (.+): invalid choice: (.+) \(choose from (.+)\)", r"\1 เป็น \2 ไม่ได้ ใช้ได้: \3"),
    (r"argument (.+): expected .+", r"ต้องมีข้อความต่อจาก \1"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Thai."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, **options)  # type: ignore[arg-type] # handed on
        self.add_argument("-h", "--help", action="help", help="แสดงวิธีใช้")

    def format_help(self) -> str:
        """Return the help with argparse's own words in Thai."""
        text = super().format_help()
        for english, thai in _HEADINGS.items():
            text = re.sub(f"^{english}:", f"{thai}:", text, flags=re.MULTILINE)
        return text

    def error(self, message: str) -> NoReturn:
        """Say what is misused, and where to read on."""
        for pattern, thai in _MISUSES:
            if found := re.fullmatch(pattern, message):
                message = found.expand(thai)
                break
        self.exit(MISUSE, f"{message}\nดูวิธีใช้ด้วย {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 where nothing is wrong, 1 for findings, 2 for misuse."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be set to UTF-8, and Thai must not end in a traceback.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        options = command_parser().parse_args(arguments)
        return int(options.run(options))
    except SystemExit as stopped:  # argparse, which has said why
        return int(stopped.code or 0)
    except KeyboardInterrupt:
        print("\nหยุดตามคำสั่ง (Ctrl+C)", file=sys.stderr)
        return MISUSE
    except BrokenPipeError:  # what reads the output, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except ThemeError as error:
        print(error, file=sys.stderr)
        return MISUSE
    except OSError as error:
        print(f"อ่านหรือเขียนไฟล์ไม่ได้: {error.filename}: {_reason(error)}", file=sys.stderr)
        return MISUSE


def _reason(error: OSError) -> str:
    """Return why a file cannot be read or written; Windows locks what another program shows."""
    match error:
        case FileNotFoundError():
            return "ไม่พบไฟล์หรือโฟลเดอร์นี้"
        case IsADirectoryError():
            return "เป็นโฟลเดอร์ ไม่ใช่ไฟล์"
        case PermissionError():
            return "ไม่มีสิทธิ์ หรือไฟล์เปิดอยู่ในโปรแกรมอื่น เช่น Excel ให้ปิดก่อน"
    return str(error.strerror)


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    parser = _Parser(prog="oitsite", description="สร้างและตรวจเว็บไซต์ OIT ของหน่วยงาน")
    version = f"oitsite {__version__}"
    parser.add_argument("--version", action="version", version=version, help="แสดงรุ่นของโปรแกรม")
    subparsers = parser.add_subparsers(required=True, metavar="คำสั่ง")
    for name, command in commands().items():
        # A command without help is not listed, and an officer's list holds only what is of use.
        listed: dict[str, Any] = (
            {} if hasattr(command, "FOR_DEVELOPERS") else {"help": command.HELP}
        )
        subparser = subparsers.add_parser(name, description=command.HELP, **listed)
        command.configure(subparser)
        subparser.set_defaults(run=command.run)
    return parser
