"""The arithmetic of a year's result: weights times scores, the total and its grade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from oitsite.criteria import Criteria
from oitsite.records.fields.item_code import InstrumentCode

_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Part:
    """An instrument, or one part of it, with its score out of 100 and its weight in percent."""

    instrument: InstrumentCode
    number: int | None
    """The part of the instrument, counted from 1; None if it has only one."""
    score: Decimal
    weight: Decimal

    @property
    def weighted(self) -> Decimal:
        """The points that the part adds to the total, to two decimals."""
        return rounded(self.score * self.weight / 100)


@dataclass(frozen=True)
class Result:
    """A total computed from its parts, and its grade by the year's rules."""

    parts: tuple[Part, ...]
    total: Decimal
    grade: str


Scores = Mapping[InstrumentCode, Sequence[Decimal]]


def fits(scores: Scores, criteria: Criteria) -> bool:
    """Tell whether there is a score for each part of each instrument of the year."""
    return {code: len(given) for code, given in scores.items()} == {
        code: len(weights) for code, weights in criteria.weights.items()
    }


def result_of(scores: Scores, criteria: Criteria) -> Result:
    """Return the total and the grade of scores that fit the year's instruments.

    The total is the sum of the unrounded products, rounded once to two decimals, which reproduces
    the printed totals of 2565 (73.35) and 2568 (89.30).
    """
    parts = tuple(
        Part(code, number if len(weights) > 1 else None, scores[code][number - 1], weight)
        for code, weights in criteria.weights.items()
        for number, weight in enumerate(weights, start=1)
    )
    total = rounded(sum((part.score * part.weight for part in parts), Decimal()) / 100)
    lowest = min(_mean(of_parts) for of_parts in scores.values())
    grade = next(
        grade.name
        for grade in criteria.grades
        if total >= grade.least and (grade.each is None or lowest >= grade.each)
    )
    return Result(parts, total, grade)


def rounded(value: Decimal) -> Decimal:
    """Return the value to two decimals, halves rounded up, as in printed results."""
    return value.quantize(_CENT, ROUND_HALF_UP)


def _mean(scores: Sequence[Decimal]) -> Decimal:
    return sum(scores, Decimal()) / len(scores)
