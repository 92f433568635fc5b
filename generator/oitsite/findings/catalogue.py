"""The catalogue of findings: one file a code, with its sentences, source and tested examples."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import yaml

from oitsite.findings import Finding, Level

Language = Literal["th", "en"]

_CODES = resources.files("oitsite.findings") / "codes"


@dataclass(frozen=True)
class Sentences:
    """What a code says in one language: what is wrong and what to do about it."""

    what: str
    do: str


@dataclass(frozen=True)
class Code:
    """One entry of the catalogue.

    `bad` and `good` are texts of `file` with and without the finding (None: no such file, or one
    that is no text).
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
    """Return every code by its name, in order."""
    codes = (_read(name, (_CODES / f"{name}.yml").read_bytes()) for name in sorted(code_names()))
    return {code.name: code for code in codes}


@cache
def code_names() -> frozenset[str]:
    """Return the name of every code, without reading what is said of it."""
    files = (file.name for file in _CODES.iterdir())
    return frozenset(name.removesuffix(".yml") for name in files if name.endswith(".yml"))


def level_of(finding: Finding) -> Level:
    """Return how much a finding weighs."""
    return catalogue()[finding.code].level


def message(finding: Finding, language: Language) -> str:
    """Return the finding as one line: where, which code, what is wrong and what to do."""
    said = sentences(finding, language)
    return f"{finding.place}  {finding.code}  {said.what} → {said.do}"


def sentences(finding: Finding, language: Language) -> Sentences:
    """Return what is wrong and what to do, with the finding's particulars filled in."""
    said = catalogue()[finding.code].sentences[language]
    return Sentences(_filled(said.what, finding.values), _filled(said.do, finding.values))


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings once each, the gravest first, then by file and line."""
    once = {(f.place, f.code, tuple(sorted(f.values.items()))): f for f in findings}
    return tuple(sorted(once.values(), key=lambda f: (level_of(f), f.place, f.code, str(f.values))))


def _filled(text: str, values: Mapping[str, str]) -> str:
    # Values may hold braces of their own, so they are put in and never read as a format.
    return re.sub(r"\{(\w+)\}", lambda found: values[found[1]], text)


def _read(name: str, data: bytes) -> Code:
    entry = yaml.load(data, Loader=yaml.CSafeLoader)
    level = Level[entry.pop("level").upper()]
    says: dict[Language, Sentences] = {
        "th": Sentences(**entry.pop("th")),
        "en": Sentences(**entry.pop("en")),
    }
    return Code(name=name, level=level, sentences=says, **entry)
