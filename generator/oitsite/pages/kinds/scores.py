"""The results of the assessment: a page per year with its calculation, and a comparison."""

from collections.abc import Iterator

from oitsite.criteria import Criteria
from oitsite.criteria.scoring import fits, result_of
from oitsite.drawing.charts import Bar, Chart
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.score import Score
from oitsite.site import Site

_GOAL = 85
"""The total and instrument scores required for the second-highest grade since fiscal year 2566."""


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of each year with a result, and the comparison of all."""
    scores = {score.year: score for score in site.of(Score)}
    for year, score in scores.items():
        before = scores.get(year.before)
        yield _year_page(score, before, site.criteria(year), templates)
    if scores:
        yield _years_page(sorted(scores.values(), key=lambda s: s.year, reverse=True), templates)


def _year_page(
    score: Score, before: Score | None, criteria: Criteria, templates: Templates
) -> Page:
    words = templates.words["scores"]
    countable = fits(score.instruments, criteria)
    title = words["of_year"].format(year=score.year)
    address = f"scores/{score.year}/"
    html = templates.render(
        "score",
        address,
        trail=((words["title"], "scores/"),),
        title=title,
        score=score,
        before=before,
        criteria=criteria,
        result=result_of(score.instruments, criteria) if countable else None,
        chart=_chart(score, before, templates),
        goal=_GOAL,
    )
    return Page(address, title, words["lead"], html)


def _chart(score: Score, before: Score | None, templates: Templates) -> str:
    """Return the points of each indicator as bars, beside those of the year before."""
    words = templates.words["scores"]
    earlier = before.indicators if before else {}
    points = ", ".join(f"{number} {points}" for number, points in score.indicators.items())
    return Chart(
        [Bar(str(n), points, earlier.get(n)) for n, points in score.indicators.items()],
        words["chart"].format(year=score.year),
        words["chart_text"].format(said=points, goal=_GOAL),
        full=100,
        goal=_GOAL,
        numerals=templates.numerals,
    ).svg()


def _years_page(scores: list[Score], templates: Templates) -> Page:
    words = templates.words["scores"]
    html = templates.render("scores", "scores/", scores=scores, goal=_GOAL)
    return Page("scores/", words["title"], words["lead"], html)
