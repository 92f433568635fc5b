"""Rules on the printed results of the assessment."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.criteria.scoring import fits, result_of
from oitsite.findings import Finding
from oitsite.records.kinds.score import Score
from oitsite.site import Site


@rule("S201")
def each_result_has_a_score_for_each_part(site: Site) -> Iterator[Finding]:
    """A result has one score for each part of each instrument of its year."""
    for score in site.of(Score):
        criteria = site.criteria(score.year)
        if not fits(score.instruments, criteria):
            wanted = ", ".join(f"{code} {len(w)}" for code, w in criteria.weights.items())
            yield Finding(score.place("instruments"), "S201", {"wanted": wanted})


@rule("S202")
def each_total_is_the_sum_of_its_parts(site: Site) -> Iterator[Finding]:
    """The printed total is the weighted sum of the scores."""
    for score in site.of(Score):
        criteria = site.criteria(score.year)
        if not fits(score.instruments, criteria):
            continue
        computed = result_of(score.instruments, criteria)
        if computed.total != score.total:
            values = {"given": str(score.total), "computed": str(computed.total)}
            yield Finding(score.place("total"), "S202", values)


@rule("S203")
def each_grade_is_the_one_of_its_scores(site: Site) -> Iterator[Finding]:
    """The printed grade follows from the scores by the year's rule."""
    for score in site.of(Score):
        criteria = site.criteria(score.year)
        if not fits(score.instruments, criteria):
            continue
        computed = result_of(score.instruments, criteria)
        if computed.grade != score.grade:
            values = {"given": score.grade, "computed": computed.grade}
            yield Finding(score.place("grade"), "S203", values)


@rule("S204")
def each_indicator_is_one_of_its_year(site: Site) -> Iterator[Finding]:
    """Points are given only for indicators of the year's assessment."""
    for score in site.of(Score):
        for number in score.indicators:
            if number not in site.criteria(score.year).indicators:
                yield Finding(score.place("indicators"), "S204", {"indicator": str(number)})
