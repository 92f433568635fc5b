"""The theme: page templates, the words of the interface, and the files published with them.

The program has one; files of the same path in a site's own theme folder override it. Words are
overridden one by one, so that a site's file holds only those that it changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import oitsite
from oitsite.findings.catalogue import Language
from oitsite.reading.words import ThemeError, Words, read_words
from oitsite.thai import Numerals

__all__ = ["PROGRAM_THEME", "Theme", "ThemeError", "read_theme"]

_PACKED = Path(oitsite.__file__).parent / "theme"
# A checkout of the project keeps its theme beside `generator/`.
PROGRAM_THEME = _PACKED if _PACKED.is_dir() else _PACKED.parents[2] / "theme"
"""The folder of the theme that comes with the program."""


@dataclass(frozen=True)
class Theme:
    """Templates by name (`templates/measure.html`) and the interface's words, nested by page.

    `files` are all files of the theme by their path within it.
    """

    templates: Mapping[str, str]
    words: Words
    english_words: Words
    language: Language = "th"
    files: Mapping[str, Path] = field(default_factory=dict)

    def in_numerals(self, numerals: Numerals) -> "Theme":
        """Return the theme with its Thai words in the site's numerals."""
        return replace(self, words=self.words.in_numerals(numerals))

    def in_english(self) -> "Theme":
        """Return the theme with the English words."""
        return replace(self, words=self.english_words, language="en")


def read_theme(own: Path | None = None) -> Theme:
    """Read the program's theme, overridden by the files of a site's own folder.

    Raises:
        OSError: a file cannot be read.
        ThemeError: a file of words is not YAML.
    """
    folders = [PROGRAM_THEME, *((own,) if own and own.is_dir() else ())]
    files = {name: path for folder in folders for name, path in _files_of(folder).items()}
    templates = {
        name: path.read_text(encoding="utf-8")
        for name, path in sorted(files.items())
        if name.endswith((".html", ".xml", ".svg")) and not name.startswith("assets/")
    }
    return Theme(templates, read_words(folders, "th"), read_words(folders, "en"), files=files)


def _files_of(folder: Path) -> dict[str, Path]:
    return {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
