"""What is found wrong with the records: where, which code, with which particulars."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Level(IntEnum):
    """How much a finding weighs; smaller is graver."""

    ERROR = 1
    """The site would be wrong: the build stops."""
    WARNING = 2
    """Something that the assessment asks for is missing or doubtful."""
    ADVICE = 3
    """It could be better."""


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file below the site's folder; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Finding:
    """One thing found: `values` fill the sentences that the catalogue holds for the code."""

    place: Place
    code: str
    values: Mapping[str, str] = field(default_factory=dict)
