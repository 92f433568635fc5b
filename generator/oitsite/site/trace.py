"""The trace from a recommendation of the assessment, through the analysis, to the measures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oitsite.records.kinds.analysis import Analysis, Point
from oitsite.records.kinds.measure import Answer, Measure
from oitsite.records.kinds.score import Score
from oitsite.site import Site
from oitsite.thai import FiscalYear


@dataclass(frozen=True)
class Thread:
    """A recommendation on the previous year's result, its analysis, and the measures answering it.

    Without a recommendation, it begins with a point of the organisation's own analysis.
    """

    recommendation: Answer | None
    points: tuple[Point, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Trace:
    """All threads of a year, and the measures outside of them."""

    year: FiscalYear
    analysis: Analysis | None
    threads: tuple[Thread, ...]
    others: tuple[Measure, ...]


def trace_of(site: Site, year: FiscalYear) -> Trace | None:
    """Return how a year's measures answer the previous year's result, if that is recorded."""
    score = site.one(Score, year.before)
    analysis = site.one(Analysis, year)
    recommendations = score.recommendations if score else ()
    if not recommendations and analysis is None:
        return None
    measures = site.of(Measure, year)
    threads = tuple(_threads(recommendations, analysis.points if analysis else (), measures))
    answering = {measure.id for thread in threads for measure in thread.measures}
    others = tuple(measure for measure in measures if measure.id not in answering)
    return Trace(year, analysis, threads, others)


def share_a_code(one: Answer, other: Answer) -> bool:
    """Tell whether two answers, points or recommendations share a question or item."""
    return bool(set(one.codes) & set(other.codes))


def answering(to: Answer, measures: Sequence[Measure]) -> tuple[Measure, ...]:
    """Return the measures that answer a question or item of a recommendation or point."""
    return tuple(m for m in measures if any(share_a_code(to, answer) for answer in m.answers))


def _threads(
    recommendations: Sequence[Answer], points: Sequence[Point], measures: Sequence[Measure]
) -> Iterator[Thread]:
    for recommendation in recommendations:
        taken_up = tuple(point for point in points if share_a_code(recommendation, point))
        found = [m for to in (recommendation, *taken_up) for m in answering(to, measures)]
        yield Thread(recommendation, taken_up, tuple({m.id: m for m in found}.values()))
    for point in points:
        if not any(share_a_code(point, recommendation) for recommendation in recommendations):
            yield Thread(None, (point,), answering(point, measures))
