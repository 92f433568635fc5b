"""The catalogue of findings: one file per code, with its messages, source and tested examples."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import yaml

from oitsite.findings import Finding, Level, Place

Language = Literal["th", "en"]

_CODES = resources.files("oitsite.findings") / "codes"


@dataclass(frozen=True)
class Sentences:
    """The message of a code in one language: what is wrong and what to do about it."""

    what: str
    do: str


@dataclass(frozen=True)
class Code:
    """One entry of the catalogue.

    `bad` and `good` are the contents of `file` with and without the finding; None if there is no
    such file or it is not text.
    """

    name: str
    level: Level
    source: str
    sentences: Mapping[Language, Sentences]
    file: str
    bad: str | None
    good: str | None


@cache
def catalogue() -> Mapping[str, Code]:
    """Return every code by name, in order."""
    codes = (_read(name, (_CODES / f"{name}.yml").read_bytes()) for name in sorted(code_names()))
    return {code.name: code for code in codes}


@cache
def code_names() -> frozenset[str]:
    """Return the name of every code, without reading the files."""
    files = (file.name for file in _CODES.iterdir())
    return frozenset(name.removesuffix(".yml") for name in files if name.endswith(".yml"))


def level_of(finding: Finding) -> Level:
    """Return the severity of a finding."""
    return catalogue()[finding.code].level


def message(finding: Finding, language: Language) -> str:
    """Return the finding as one line: place, code, what is wrong and what to do."""
    parts = sentences(finding, language)
    return f"{finding.place}  {finding.code}  {parts.what} → {parts.do}"


def sentences(finding: Finding, language: Language) -> Sentences:
    """Return what is wrong and what to do, with the finding's values filled in."""
    parts = catalogue()[finding.code].sentences[language]
    return Sentences(_filled(parts.what, finding.values), _filled(parts.do, finding.values))


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings without duplicates, the most severe first, then by file and line."""
    unique = {(f.place, f.code, tuple(sorted(f.values.items()))): f for f in findings}
    return tuple(sorted(unique.values(), key=_order))


def _order(finding: Finding) -> tuple[Level, Place, str, str]:
    return level_of(finding), finding.place, finding.code, str(finding.values)


def _filled(text: str, values: Mapping[str, str]) -> str:
    # Values may contain braces, so the text with them is never parsed as a format string.
    return re.sub(r"\{(\w+)\}", lambda match: values[match[1]], text)


def _read(name: str, data: bytes) -> Code:
    entry = yaml.load(data, Loader=yaml.CSafeLoader)
    level = Level[entry.pop("level").upper()]
    says: dict[Language, Sentences] = {
        "th": Sentences(**entry.pop("th")),
        "en": Sentences(**entry.pop("en")),
    }
    return Code(name=name, level=level, sentences=says, **entry)
