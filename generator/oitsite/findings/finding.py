"""A finding: where something is wrong, its code in the catalogue, the values of its message."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Level(IntEnum):
    """The severity of a finding; smaller is more severe."""

    ERROR = 1
    """The site would be wrong: the build stops."""
    WARNING = 2
    """Something that the assessment requires is missing or doubtful."""
    ADVICE = 3
    """It could be better."""


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file of the site's folder; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Finding:
    """A code of the catalogue at a place; `values` fill the placeholders of its message."""

    place: Place
    code: str
    values: Mapping[str, str] = field(default_factory=dict)
