"""From what the assessment recommended to the measures that answer it, and to their reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from oitsite.records.measure import Answer, Measure
from oitsite.records.score import Score
from oitsite.site import Site
from oitsite.thai import FiscalYear


@dataclass(frozen=True)
class Thread:
    """A recommendation on the result of one year, and the next year's measures that answer it."""

    recommendation: Answer
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Trace:
    """All recommendations of the year before, and the measures that answer none of them."""

    year: FiscalYear
    threads: tuple[Thread, ...]
    others: tuple[Measure, ...]


def trace_of(site: Site, year: FiscalYear) -> Trace | None:
    """Return how a year's measures answer the result of the year before, if that is recorded."""
    score = site.one(Score, year.before)
    if score is None or not score.recommendations:
        return None
    measures = site.of(Measure, year)
    threads = tuple(Thread(r, _answering(r, measures)) for r in score.recommendations)
    answering = {measure.id for thread in threads for measure in thread.measures}
    return Trace(year, threads, tuple(m for m in measures if m.id not in answering))


def _answering(recommendation: Answer, measures: Sequence[Measure]) -> tuple[Measure, ...]:
    codes = set(recommendation.codes)
    return tuple(
        measure
        for measure in measures
        if codes & {code for answer in measure.answers for code in answer.codes}
    )
