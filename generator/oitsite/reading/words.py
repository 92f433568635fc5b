"""The words of the interface, in theme/words/<language>.yml and theme/words/<language>/.

A file in the folder holds the words of one subject in the same form. A site's own words override
the program's one by one.
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
    """A word that is missing from the theme."""

    def __str__(self) -> str:
        return str(self.args[0])


class Words(dict[str, Any]):
    """Nested words by key; `path` leads to them from the top of their language's file.

    Raises:
        MissingWordError: a key is missing, on access.
    """

    def __init__(self, words: Mapping[str, Any], file: str, path: str = "words") -> None:
        self._file, self._path = file, path
        for key, value in words.items():
            self[key] = Words(value, file, f"{path}.{key}") if isinstance(value, Mapping) else value

    def __missing__(self, key: str) -> Any:
        raise MissingWordError(self.missing_message(key))

    def missing_message(self, key: object) -> str:
        """Return the message about a missing key."""
        return f"ไม่มีถ้อยคำ {self._path}.{key} ใน {self._file}"

    def in_numerals(self, numerals: Numerals) -> "Words":
        """Return the words with their digits in the site's numerals."""
        return Words(_in_numerals(self, numerals), self._file)


def read_words(folders: Iterable[Path], language: Language) -> Words:
    """Return the words of a language; those of later theme folders override earlier ones.

    Raises:
        OSError: a file cannot be read.
        ThemeError: a file is not YAML.
    """
    words: Mapping[str, Any] = {}
    for folder in folders:
        for path in _files(folder / "words", language):
            words = _merged(words, _read(path, folder) or {})
    return Words(words, f"theme/words/{language}.yml")


def _files(folder: Path, language: Language) -> Iterator[Path]:
    main = folder / f"{language}.yml"
    if main.is_file():
        yield main
    yield from sorted((folder / language).glob("*.yml"))


def _read(path: Path, folder: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        name = path.relative_to(folder).as_posix()
        raise ThemeError(f"theme/{name}{line}: เขียนผิดรูปแบบ YAML") from error


def _merged(base: Any, override: Any) -> Any:
    if isinstance(base, Mapping) and isinstance(override, Mapping):
        return {**base, **{key: _merged(base.get(key), override[key]) for key in override}}
    return override


def _in_numerals(words: Any, numerals: Numerals) -> Any:
    if isinstance(words, str):
        return in_numerals(words, numerals)
    if isinstance(words, Mapping):
        return {key: _in_numerals(value, numerals) for key, value in words.items()}
    return words
