"""The theme: templates of pages, the words of the interface, and the files published with both.

The program brings one; a site may lay single files of its own over it, in a folder of the same
form. Words are laid over one by one, so that a site's file holds only those that it changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

import oitsite
from oitsite.findings.catalogue import Language
from oitsite.thai import Numerals, in_numerals

_PACKED = Path(oitsite.__file__).parent / "theme"
# A checkout of the project keeps its theme beside `generator/`.
PROGRAM_THEME = _PACKED if _PACKED.is_dir() else _PACKED.parents[2] / "theme"
"""The folder of the theme that comes with the program."""


@dataclass(frozen=True)
class Theme:
    """Templates by name (`templates/measure.html`) and the interface's words, nested by page.

    `files` are all files of the theme by their path in it.
    """

    templates: Mapping[str, str]
    words: Mapping[str, Any]
    english_words: Mapping[str, Any]
    language: Language = "th"
    files: Mapping[str, Path] = field(default_factory=dict)

    def in_numerals(self, numerals: Numerals) -> "Theme":
        """Return the same theme with its Thai words in the site's numerals."""
        return replace(self, words=_in_numerals(self.words, numerals))

    def in_english(self) -> "Theme":
        """Return the same theme with the English words."""
        return replace(self, words=self.english_words, language="en")


def read_theme(own: Path | None = None) -> Theme:
    """Read the program's theme, with what a site's own folder lays over it.

    Raises:
        OSError: a file cannot be read.
    """
    folders = [PROGRAM_THEME, *((own,) if own and own.is_dir() else ())]
    files = {name: path for folder in folders for name, path in _files_of(folder).items()}
    templates = {
        name: path.read_text(encoding="utf-8")
        for name, path in sorted(files.items())
        if name.endswith((".html", ".xml", ".svg")) and not name.startswith("assets/")
    }
    return Theme(templates, _words(folders, "th"), _words(folders, "en"), files=files)


def _files_of(folder: Path) -> dict[str, Path]:
    return {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}


def _words(folders: list[Path], language: Language) -> Mapping[str, Any]:
    words: Mapping[str, Any] = {}
    for folder in folders:
        path = folder / "words" / f"{language}.yml"
        if path.is_file():
            said = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            words = _laid_over(words, said or {})
    return words


def _laid_over(below: Any, above: Any) -> Any:
    if isinstance(below, Mapping) and isinstance(above, Mapping):
        return {**below, **{key: _laid_over(below.get(key), above[key]) for key in above}}
    return above


def _in_numerals(words: Any, numerals: Numerals) -> Any:
    if isinstance(words, str):
        return in_numerals(words, numerals)
    if isinstance(words, Mapping):
        return {key: _in_numerals(value, numerals) for key, value in words.items()}
    return words
