"""The commands: one module each, found by being here; its name is the command's.

Such a module has `HELP`, `configure(parser)` for its options, and `run(options)`, which returns
one of `CLEAN`, `FINDINGS` and `MISUSE`. One with `FOR_DEVELOPERS` is not listed in the help.
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

from oitsite.reading.folder import Folder
from oitsite.thai import FiscalYear, arabic

CLEAN, FINDINGS, MISUSE = 0, 1, 2


def commands() -> dict[str, ModuleType]:
    """Return the module of every command by the command's name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    return {
        name.replace("_", "-").strip("-"): module
        for name, module in modules.items()
        if hasattr(module, "run")
    }


def fiscal_year(told: str) -> FiscalYear:
    """Return the fiscal year that an option gives in either numerals.

    Raises:
        argparse.ArgumentTypeError: it is none, or one of the Christian Era.
    """
    year = arabic(told)
    if not re.fullmatch("25[0-9][0-9]", year):
        raise argparse.ArgumentTypeError(f"{told} ไม่ใช่ปีงบประมาณ (พ.ศ.) เช่น 2569")
    return FiscalYear(int(year))


def typed(command: str, folder: Path = Path()) -> str:
    """Return a command as it is typed in a site's folder on a machine of this kind."""
    starters = (name for name in ("site.py", "dev.py") if (folder / name).is_file())
    starter = next(starters, None)
    python = "py" if os.name == "nt" else "python3"
    return f"{python} {starter} {command}" if starter else f"oitsite {command}"


def is_folder(path: Path) -> bool:
    """Tell whether there is such a folder; say so if there is none."""
    if not path.is_dir():
        print(f"ไม่พบโฟลเดอร์ {path}", file=sys.stderr)
    return path.is_dir()


def without_year(folder: Folder, year: FiscalYear | None) -> str | None:
    """Return that a site has no file of the year asked for: to call that clean would mislead."""
    if year is None or any(file.startswith(f"content/{year}/") for file in folder.texts):
        return None
    return f"ไม่มีข้อมูลของปี {year} ใน content/{year}/"


def mend_first() -> int:
    """Say that errors stand in the way of a command, and return what it ends with."""
    print(f"ข้อมูลมีข้อผิดพลาด กรุณาสั่ง {typed('check')} แล้วแก้ไขก่อน", file=sys.stderr)
    return FINDINGS


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write texts into the files of a folder that they are named by."""
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
