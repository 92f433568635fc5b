"""Writes a planned upgrade: all of it or nothing, with a copy of the previous files.

New files are staged beside the site, then the journal is written, then each file is moved into
place. Before the journal nothing has changed; after it, the next run finishes an interrupted
upgrade, or restores the copy if staged files are gone.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path

from oitsite.reading.installation import JOURNAL, read_journal
from oitsite.upgrades.files import Written
from oitsite.upgrades.planning import Plan

_WORK = Path(JOURNAL).parent
_READY = _WORK / "new"
_COPIES = ".oitsite/backup"


def unwritable(root: Path, plan: Plan) -> Iterator[str]:
    """Yield the folders that the plan writes to but that are not writable; "" is the site's own."""
    names = {"", *(Path(name).parent.as_posix() for name in plan.files)}
    folders = {_existing(root, name) for name in names}
    return (name for name in sorted(folders) if not os.access(root / name, os.W_OK))


def _existing(root: Path, name: str) -> str:
    folder = Path(name)
    while not (root / folder).is_dir():
        folder = folder.parent
    return folder.as_posix().removeprefix(".")


def apply(root: Path, plan: Plan) -> str:
    """Write a plan; return the folder of the copy, relative to the site's.

    Raises:
        OSError: a file cannot be written; the next run of `finish` goes on.
    """
    shutil.rmtree(root / _WORK, ignore_errors=True)
    copy = _keep_copy(root, plan)
    for name, data in plan.files.items():
        if data is not None:
            _write(root / _READY / name, data)
    journal = json.dumps({"copy": copy, "files": _digests(plan.files)}, ensure_ascii=False)
    _write(root / _WORK / "plan.tmp", journal.encode())
    (root / _WORK / "plan.tmp").replace(root / JOURNAL)
    finish(root)
    return copy


def finish(root: Path) -> bool:
    """Finish the upgrade in the journal; return False if the copy was restored instead.

    Raises:
        OSError: a file cannot be written.
        ValueError: the journal is damaged.
    """
    copy, files = read_journal(root / JOURNAL)
    complete = all(_has(root, name, digest) for name, digest in files.items() if digest)
    if complete:
        _put_in_place(root, files)
    else:
        _bring_back(root, root / copy, files)
    _remove_empty(root, files)
    shutil.rmtree(root / _WORK)
    return complete


def _keep_copy(root: Path, plan: Plan) -> str:
    names = (f"{_COPIES}/form-{plan.form}{f'-{n}' if n else ''}" for n in count())
    copy = next(name for name in names if not (root / name).exists())
    kept = [name for name in sorted(plan.files) if (root / name).is_file()]
    for name in kept:
        _write(root / copy / name, (root / name).read_bytes())
    _write(root / copy / "files.txt", "".join(f"{name}\n" for name in kept).encode())
    return copy


def _digests(files: Written) -> dict[str, str | None]:
    return {
        name: sha256(data).hexdigest() if data is not None else None for name, data in files.items()
    }


def _has(root: Path, name: str, digest: str) -> bool:
    """Tell whether a new file is staged, or already in place."""
    paths = (root / _READY / name, root / name)
    return any(p.is_file() and sha256(p.read_bytes()).hexdigest() == digest for p in paths)


def _put_in_place(root: Path, files: dict[str, str | None]) -> None:
    for name, digest in files.items():
        ready = root / _READY / name
        if digest is None:
            (root / name).unlink(missing_ok=True)
        elif ready.is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            ready.replace(root / name)


def _bring_back(root: Path, copy: Path, files: Iterable[str]) -> None:
    for name in files:
        if (copy / name).is_file():
            _write(root / name, (copy / name).read_bytes())
        else:
            (root / name).unlink(missing_ok=True)


def _remove_empty(root: Path, files: Iterable[str]) -> None:
    folders = {folder for name in files for folder in Path(name).parents if folder != Path()}
    for folder in sorted(folders, key=lambda one: len(one.parts), reverse=True):
        if (root / folder).is_dir() and not any((root / folder).iterdir()):
            (root / folder).rmdir()


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
