"""The official words of the assessment by fiscal year: instruments, indicators, topics."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from oitsite.records.values import InstrumentCode
from oitsite.thai import FiscalYear, closest


@dataclass(frozen=True)
class Indicator:
    """One of the ten indicators (ตัวชี้วัด)."""

    number: int
    name: str
    instrument: InstrumentCode


@dataclass(frozen=True)
class Criteria:
    """What the assessment of a fiscal year calls things."""

    instruments: Mapping[InstrumentCode, str]
    indicators: Mapping[int, Indicator]
    topics: Mapping[str, str]
    """The topics that measures are grouped by, or none where the year has none."""

    def topic_meant(self, text: str) -> str | None:
        """Return the key of the topic that a text most likely means."""
        return closest(text, self.topics)


def criteria_of(year: FiscalYear) -> Criteria:
    """Return the criteria in force in a fiscal year: the newest that are not after it."""
    in_force = [first for first in _first_years() if first <= year.number]
    return _load(in_force[-1] if in_force else _first_years()[0])


@cache
def _first_years() -> tuple[int, ...]:
    files = (file.name for file in resources.files(__name__).iterdir())
    return tuple(sorted(int(name[:-4]) for name in files if name.endswith(".yml")))


@cache
def _load(first_year: int) -> Criteria:
    text = (resources.files(__name__) / f"{first_year}.yml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    return Criteria(
        instruments={key: entry["name"] for key, entry in data["instruments"].items()},
        indicators={
            number: Indicator(number, name, key)
            for key, entry in data["instruments"].items()
            for number, name in entry["indicators"].items()
        },
        topics=data.get("topics", {}),
    )
