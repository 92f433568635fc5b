"""The words of the interface, in theme/words/<language>.yml and theme/words/<language>/.

A file there holds the words of one subject in the same form. A site's own words are laid over the
program's one by one.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from oitsite.findings.catalogue import Language
from oitsite.thai import Numerals, in_numerals


class ThemeError(Exception):
    """The theme has a mistake; the message says in Thai where it is and what is wrong."""


class MissingWordError(ThemeError, KeyError):
    """A word that the theme does not have."""

    def __str__(self) -> str:
        return str(self.args[0])


class Words(dict[str, Any]):
    """Words by key, nested; `path` leads to them from the top of the file of their language.

    Raises:
        MissingWordError: a key is asked for that is not there.
    """

    def __init__(self, words: Mapping[str, Any], file: str, path: str = "words") -> None:
        self._file, self._path = file, path
        for key, value in words.items():
            self[key] = Words(value, file, f"{path}.{key}") if isinstance(value, Mapping) else value

    def __missing__(self, key: str) -> Any:
        raise MissingWordError(self.said_missing(key))

    def said_missing(self, key: object) -> str:
        """Return what to tell of a key that is not there."""
        return f"ไม่มีถ้อยคำ {self._path}.{key} ใน {self._file}"

    def in_numerals(self, numerals: Numerals) -> "Words":
        """Return the same words with their digits in the site's numerals."""
        return Words(_in_numerals(self, numerals), self._file)


def read_words(folders: Iterable[Path], language: Language) -> Words:
    """Return the words of a language, those of later theme folders laid over the earlier ones'.

    Raises:
        OSError: a file cannot be read.
        ThemeError: a file is no YAML.
    """
    words: Mapping[str, Any] = {}
    for folder in folders:
        for path in _files(folder / "words", language):
            words = _laid_over(words, _read(path, folder) or {})
    return Words(words, f"theme/words/{language}.yml")


def _files(folder: Path, language: Language) -> Iterator[Path]:
    whole = folder / f"{language}.yml"
    if whole.is_file():
        yield whole
    yield from sorted((folder / language).glob("*.yml"))


def _read(path: Path, folder: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        name = path.relative_to(folder).as_posix()
        raise ThemeError(f"theme/{name}{line}: เขียนผิดรูปแบบ YAML") from error


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
