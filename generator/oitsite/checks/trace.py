"""Rules on the thread from a recommendation to the measures that answer it."""

from collections.abc import Iterator

from oitsite.findings import Finding
from oitsite.records.measure import Measure
from oitsite.records.score import Score
from oitsite.site import Site
from oitsite.trace import trace_of


def each_recommendation_is_answered(site: Site) -> Iterator[Finding]:
    """Every recommendation on a result has a measure of the next year that names its code."""
    for year in site.years_of(Measure):
        trace = trace_of(site, year)
        score = site.one(Score, year.before)
        if trace is None or score is None:
            continue
        for index, thread in enumerate(trace.threads):
            if not thread.measures:
                codes = ", ".join(thread.recommendation.codes)
                place = score.place("recommendations", index)
                yield Finding(place, "T101", {"codes": codes, "year": str(year)})


def each_measure_answers_something(site: Site) -> Iterator[Finding]:
    """Every measure says which result of the year before it answers."""
    for measure in site.of(Measure):
        if not measure.answers and site.of(Score, measure.year.before):
            yield Finding(measure.place(), "T102")
