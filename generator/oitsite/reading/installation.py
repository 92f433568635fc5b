"""How a site's folder fits the program: lock, copied program, unfinished upgrade, own theme."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oitsite import __version__
from oitsite.findings import Finding, Place
from oitsite.reading import lock
from oitsite.reading.lock import FORM, Lock, read_lock
from oitsite.reading.theme import PROGRAM_THEME

JOURNAL = ".oitsite/upgrade/plan.json"
"""The list of files that an upgrade is writing; it is deleted once all are written."""

# Signs of a program in the folder: a copy, or with tests the checkout of the project.
PROGRAM = ("generator/oitsite/py.typed", "pyproject.toml")
_CHECKOUT = "tests/conftest.py"


@dataclass(frozen=True)
class Installation:
    """How the site in a folder relates to the program.

    `copied` means that the program was copied into the site, `checkout` that the folder is the
    program's own project; `unfinished` reports an upgrade that was interrupted; `unused` are the
    files of the site's own theme that nothing uses.
    """

    lock: Lock | Finding | None = None
    copied: bool = False
    checkout: bool = False
    unfinished: Finding | None = None
    unused: tuple[str, ...] = ()

    @property
    def form(self) -> int:
        """The form of the records; 0 without a readable lock."""
        return self.lock.form if isinstance(self.lock, Lock) else 0

    @property
    def refusals(self) -> tuple[Finding, ...]:
        """Why the program must neither read nor write the site."""
        return tuple(self._refusals())

    def _refusals(self) -> Iterator[Finding]:
        if isinstance(self.lock, Finding):
            yield self.lock
        elif self.form > FORM and isinstance(self.lock, Lock):
            versions = {"needed": self.lock.program, "own": __version__}
            yield Finding(Place(lock.FILE), "F202", versions)
        if self.unfinished:
            yield self.unfinished

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The other findings about the folder."""
        unused = [Finding(Place(f"theme/{name}"), "F204") for name in self.unused]
        older = self.copied or 0 < self.form < FORM
        place = Place(PROGRAM[0] if self.copied else lock.FILE)
        return (*unused, *((Finding(place, "F205"),) if older else ()))


def read_installation(root: Path) -> Installation:
    """Return how the site in a folder relates to the program.

    Raises:
        OSError: a file cannot be read.
    """
    path = root / lock.FILE
    locked = read_lock(path.read_bytes()) if path.is_file() else None
    program = all((root / name).is_file() for name in PROGRAM)
    checkout = program and (root / _CHECKOUT).is_file()
    copied = program and not checkout and locked is None
    return Installation(
        lock=locked,
        copied=copied,
        checkout=checkout,
        unfinished=_unfinished(root / JOURNAL),
        unused=() if copied else tuple(_unused(root / "theme")),
    )


def read_journal(path: Path) -> tuple[str, dict[str, str | None]]:
    """Return the path of the backup and the hash of each file to write; None: to be deleted.

    Raises:
        OSError: the file cannot be read.
        ValueError: the file is not a journal.
    """
    journal = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(journal, dict) or journal.keys() != {"copy", "files"}:
        raise ValueError(path)
    return str(journal["copy"]), dict(journal["files"])


def _unfinished(journal: Path) -> Finding | None:
    if not journal.is_file():
        return None
    try:
        read_journal(journal)
    except ValueError:  # includes errors of JSON and of the encoding
        return Finding(Place(JOURNAL), "F207")
    return Finding(Place(JOURNAL), "F203")


def _unused(theme: Path) -> Iterator[str]:
    """Yield each own file that overrides none of the program's and that no other own file names."""
    texts = {path: path.read_text("utf-8", "replace") for path in _theme_sources(theme)}
    for path in texts:
        name = path.relative_to(theme).as_posix()
        named = any(path.name in text for other, text in texts.items() if other != path)
        if not named and not (PROGRAM_THEME / name).is_file():
            yield name


def _theme_sources(theme: Path) -> list[Path]:
    """Return the templates, style sheets and scripts; pictures and fonts may be additions."""
    return sorted(path for ending in ("html", "css", "js") for path in theme.rglob(f"*.{ending}"))
