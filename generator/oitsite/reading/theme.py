"""The theme's folder on disk: templates of pages and the words of the interface."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from oitsite.findings.catalogue import Language
from oitsite.thai import Numerals, in_numerals


@dataclass(frozen=True)
class Theme:
    """Templates by name (`templates/measure.html`) and the interface's words, nested by page."""

    templates: Mapping[str, str]
    words: Mapping[str, Any]
    english_words: Mapping[str, Any]
    language: Language = "th"

    def in_numerals(self, numerals: Numerals) -> "Theme":
        """Return the same theme with its Thai words in the site's numerals."""
        return replace(self, words=_in_numerals(self.words, numerals))

    def in_english(self) -> "Theme":
        """Return the same theme with the English words."""
        return replace(self, words=self.english_words, language="en")


def read_theme(root: Path) -> Theme:
    """Read a theme's folder.

    Raises:
        OSError: a file cannot be read.
    """
    templates = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("templates", "partials")
        for path in sorted((root / folder).rglob("*.html"))
    }
    return Theme(templates, _words(root, "th"), _words(root, "en"))


def _words(root: Path, language: str) -> Mapping[str, Any]:
    words = (root / "words" / f"{language}.yml").read_text(encoding="utf-8")
    found: Mapping[str, Any] = yaml.load(words, Loader=yaml.CSafeLoader)
    return found


def _in_numerals(words: Any, numerals: Numerals) -> Any:
    if isinstance(words, str):
        return in_numerals(words, numerals)
    if isinstance(words, Mapping):
        return {key: _in_numerals(value, numerals) for key, value in words.items()}
    return words
