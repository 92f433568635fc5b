"""Rules on corruption risks and their results."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.risk import LEVEL_NAMES, Risk
from oitsite.site import Site
from oitsite.thai import format_date


@rule("H101")
def each_risk_is_rated_from_one_to_five(site: Site) -> Iterator[Finding]:
    """Likelihood and impact are from 1 to 5."""
    for risk in site.of(Risk):
        for key in ("likelihood", "impact"):
            value = getattr(risk, key)
            if not 1 <= value <= 5:
                yield Finding(risk.place(key), "H101", {"key": key, "value": str(value)})


@rule("H102")
def each_level_is_the_one_of_the_matrix(site: Site) -> Iterator[Finding]:
    """A stated level is the one of likelihood times impact."""
    for risk in site.of(Risk):
        if risk.given_level and risk.given_level != risk.computed_level:
            values = {
                "given": LEVEL_NAMES[risk.given_level],
                "score": str(risk.score),
                "computed": LEVEL_NAMES[risk.computed_level],
            }
            yield Finding(risk.place("level"), "H102", values)


@rule("H103")
def each_risk_has_a_measure(site: Site) -> Iterator[Finding]:
    """A risk has a measure against it."""
    for risk in site.of(Risk):
        if risk.measures in ((), ("ไม่มี",)):
            yield Finding(risk.place(), "H103", {"event": risk.event})


@rule("H104")
def each_risk_has_someone_responsible(site: Site) -> Iterator[Finding]:
    """A risk names the responsible units."""
    for risk in site.of(Risk):
        if not risk.responsible:
            yield Finding(risk.place(), "H104", {"event": risk.event})


@rule("H105")
def each_risk_of_a_reported_year_has_a_result(site: Site) -> Iterator[Finding]:
    """If one risk of a year has a result, all of them have."""
    for year in site.years_of(Risk):
        risks = site.of(Risk, year)
        if any(risk.result for risk in risks):
            for risk in risks:
                if not risk.result:
                    yield Finding(risk.place(), "H105", {"event": risk.event, "year": str(year)})


@rule("H106")
def each_result_is_dated_after_its_year(site: Site) -> Iterator[Finding]:
    """A result is written at the end of its year."""
    for risk in site.of(Risk):
        if risk.result and risk.result.date and risk.result.is_out_of_time(risk.year.end):
            values = {"date": format_date(risk.result.date), "end": format_date(risk.year.end)}
            yield Finding(risk.place("result", "date"), "H106", values)
