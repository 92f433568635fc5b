"""Rules on the trace from a recommendation, through the analysis, to the measures."""

from collections.abc import Iterator, Sequence

from oitsite.checks.rule import rule
from oitsite.criteria import Criteria
from oitsite.findings import Finding
from oitsite.records import Record
from oitsite.records.kinds.analysis import Analysis
from oitsite.records.kinds.measure import Answer, Measure
from oitsite.records.kinds.score import Score
from oitsite.site import Site
from oitsite.site.trace import answering, share_a_code
from oitsite.thai import FiscalYear


@rule("T101")
def each_recommendation_is_answered(site: Site) -> Iterator[Finding]:
    """Every recommendation on a result has a measure of the next year that names its code."""
    for score in site.of(Score):
        year = score.year.after
        measures = site.of(Measure, year)
        for index, recommendation in enumerate(score.recommendations):
            if recommendation.codes and measures and not answering(recommendation, measures):
                place = score.place("recommendations", index)
                yield Finding(place, "T101", _values(recommendation, year))


@rule("W105")
def each_code_exists_in_the_year_before(site: Site) -> Iterator[Finding]:
    """A measure answers questions and items that last year's assessment had."""
    for measure in site.of(Measure):
        criteria = site.criteria(measure.year.before)
        for index, answer in enumerate(measure.answers):
            for code in answer.codes:
                if not _exists(code, criteria):
                    values = {"code": code, "year": str(criteria.year)}
                    yield Finding(measure.place("answers", index), "W105", values)


@rule("T102")
def each_measure_answers_something(site: Site) -> Iterator[Finding]:
    """Every measure names the previous year's result that it answers."""
    for measure in site.of(Measure):
        if not measure.answers and site.of(Score, measure.year.before):
            yield Finding(measure.place(), "T102")


@rule("T103")
def each_recommendation_is_analysed(site: Site) -> Iterator[Finding]:
    """The analysis, if there is one, takes up every recommendation on a result."""
    for analysis in site.of(Analysis):
        for score in site.of(Score, analysis.year.before):
            for recommendation in score.recommendations:
                taken_up = any(share_a_code(recommendation, one) for one in analysis.points)
                if recommendation.codes and not taken_up:
                    values = _values(recommendation, analysis.year)
                    yield Finding(analysis.place("points"), "T103", values)


@rule("T104")
def each_point_leads_to_a_measure(site: Site) -> Iterator[Finding]:
    """Every point of the analysis has a measure of its year that names its code."""
    for analysis in site.of(Analysis):
        measures = site.of(Measure, analysis.year)
        for index, point in enumerate(analysis.points):
            if point.codes and measures and not answering(point, measures):
                place = analysis.place("points", index)
                yield Finding(place, "T104", _values(point, analysis.year))


@rule("T106")
def each_finding_has_a_code(site: Site) -> Iterator[Finding]:
    """Every recommendation and point has a code, by which measures refer to it."""
    for score in site.of(Score):
        yield from _without_code(score, "recommendations", score.recommendations)
    for analysis in site.of(Analysis):
        yield from _without_code(analysis, "points", analysis.points)


@rule("T105")
def each_answer_follows_from_the_analysis(site: Site) -> Iterator[Finding]:
    """Every question or item that a measure answers is part of the analysis."""
    for analysis in site.of(Analysis):
        analysed = {code for point in analysis.points for code in point.codes}
        for measure in site.of(Measure, analysis.year):
            for index, answer in enumerate(measure.answers):
                if unknown := [code for code in answer.codes if code not in analysed]:
                    values = {"codes": ", ".join(unknown), "year": str(analysis.year)}
                    yield Finding(measure.place("answers", index), "T105", values)


def _without_code(record: Record, field: str, answers: Sequence[Answer]) -> Iterator[Finding]:
    for index, one in enumerate(answers):
        if not one.codes:
            yield Finding(record.place(field, index), "T106")


def _values(answer: Answer, year: FiscalYear) -> dict[str, str]:
    return {"codes": ", ".join(answer.codes), "year": str(year)}


def _exists(code: str, criteria: Criteria) -> bool:
    """Tell whether a year has an item or may have a question; there are at most 30 and 15."""
    number = int(code[1:])
    if code[0] == "O":
        return any(item.code == code for item in criteria.items)
    return 1 <= number <= {"I": 30, "E": 15}[code[0]]
