"""Commands: arguments go in, the work is done, and an exit code comes out.

This folder is the one to add to: each module is the command of its name.
"""

import argparse
import importlib
import os
import pkgutil
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Protocol, cast

from oitsite.reading.folder import Folder
from oitsite.thai import FiscalYear, arabic

CLEAN, FINDINGS, MISUSE = 0, 1, 2


class Command(Protocol):
    """A module that is a command; `HELP` is its line in the help, in Thai.

    The help does not list a module with `FOR_DEVELOPERS`.
    """

    HELP: str

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's options."""

    def run(self, options: argparse.Namespace) -> int:
        """Do the work and return one of `CLEAN`, `FINDINGS` and `MISUSE`."""


_CONTRACT = ("HELP", "configure", "run")


def commands() -> dict[str, Command]:
    """Return the module of every command by command name.

    Raises:
        TypeError: a module has only a part of the contract.
    """
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    return {
        name.replace("_", "-").strip("-"): command_of(module)
        for name, module in modules.items()
        if any(hasattr(module, part) for part in _CONTRACT)
    }


def command_of(module: ModuleType) -> Command:
    """Return a module as a command.

    Raises:
        TypeError: it lacks a part of the contract; the message names both.
    """
    if missing := [part for part in _CONTRACT if not hasattr(module, part)]:
        raise TypeError(f"{module.__name__}: needs {', '.join(missing)}")
    return cast(Command, module)


def fiscal_year(text: str) -> FiscalYear:
    """Return the fiscal year in an option, in Thai or Arabic numerals.

    Raises:
        argparse.ArgumentTypeError: it is not a year of the Buddhist Era.
    """
    year = arabic(text)
    if not re.fullmatch("25[0-9][0-9]", year):
        raise argparse.ArgumentTypeError(f"{text} ไม่ใช่ปีงบประมาณ (พ.ศ.) เช่น 2569")
    return FiscalYear(int(year))


def typed(command: str, folder: Path = Path()) -> str:
    """Return a command as typed in a site's folder on this operating system."""
    starters = (name for name in ("site.py", "dev.py") if (folder / name).is_file())
    starter = next(starters, None)
    python = "py" if os.name == "nt" else "python3"
    return f"{python} {starter} {command}" if starter else f"oitsite {command}"


def is_folder(path: Path) -> bool:
    """Tell whether a folder exists; print a message if it does not."""
    if not path.is_dir():
        print(f"ไม่พบโฟลเดอร์ {path}", file=sys.stderr)
    return path.is_dir()


def without_year(folder: Folder, year: FiscalYear | None) -> str | None:
    """Return a message if the site has no file of the requested year, or else None.

    Without it, a year without files would pass as one without findings.
    """
    if year is None or any(file.startswith(f"content/{year}/") for file in folder.texts):
        return None
    return f"ไม่มีข้อมูลของปี {year} ใน content/{year}/"


def mend_first() -> int:
    """Print that errors must be fixed before the command can run, and return its exit code."""
    print(f"ข้อมูลมีข้อผิดพลาด กรุณาสั่ง {typed('check')} แล้วแก้ไขก่อน", file=sys.stderr)
    return FINDINGS


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write texts to files below a folder; `texts` maps paths to contents."""
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
