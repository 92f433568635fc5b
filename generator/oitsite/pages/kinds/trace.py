"""The analysis of last year's result, and the trace from each recommendation to its report."""

from collections.abc import Iterator

from oitsite.pages.kinds.measures import address_of, trail_of
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.analysis import Analysis
from oitsite.records.kinds.measure import ANALYSIS, ROUNDS, TRACE, Measure
from oitsite.records.kinds.score import Score
from oitsite.site import Site
from oitsite.site.trace import Trace, answering, trace_of


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year whose measures answer a recorded result."""
    for year in site.years_of(Measure, Analysis):
        if trace := trace_of(site, year):
            yield _trace_page(trace, templates)
            if trace.analysis:
                yield _analysis_page(trace.analysis, site, templates)


def _trace_page(trace: Trace, templates: Templates) -> Page:
    words = templates.words["trace"]
    title = words["title"].format(year=trace.year)
    address = f"{address_of(trace.year)}{TRACE}/"
    html = templates.render(
        "trace",
        address,
        trail=trail_of(trace.year, templates),
        title=title,
        trace=trace,
        rounds=ROUNDS,
    )
    return Page(address, title, words["lead"], html)


def _analysis_page(analysis: Analysis, site: Site, templates: Templates) -> Page:
    words = templates.words["analysis"]
    before = analysis.year.before
    title = words["title"].format(year=before)
    address = f"{address_of(analysis.year)}{ANALYSIS}/"
    measures = site.of(Measure, analysis.year)
    html = templates.render(
        "analysis",
        address,
        trail=trail_of(analysis.year, templates),
        title=title,
        analysis=analysis,
        before=before,
        scored=bool(site.of(Score, before)),
        points=[(point, answering(point, measures)) for point in analysis.points],
    )
    return Page(address, title, analysis.summary, html)
