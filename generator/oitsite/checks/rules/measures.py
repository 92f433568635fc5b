"""Rules on measures and their reports."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.measure import RESERVED_IDS, Measure
from oitsite.site import Site
from oitsite.thai import format_date


@rule("M101")
def each_measure_belongs_to_a_group_of_the_assessment(site: Site) -> Iterator[Finding]:
    """A measure names its instrument, its indicator or its topic."""
    for measure in site.of(Measure):
        if not (measure.instrument or measure.indicator or measure.topic):
            yield Finding(measure.place(), "M101")


@rule("M113")
def no_measure_takes_an_address_of_the_year(site: Site) -> Iterator[Finding]:
    """A measure's file does not have the reserved name of another page of the year."""
    for measure in site.of(Measure):
        if measure.id in RESERVED_IDS:
            yield Finding(measure.place(), "M113", {"id": measure.id})


@rule("M102")
def each_measure_has_steps(site: Site) -> Iterator[Finding]:
    """A measure says how it is carried out."""
    return _without(site, "steps", "M102")


@rule("M103")
def each_measure_has_someone_responsible(site: Site) -> Iterator[Finding]:
    """A measure names the responsible units."""
    return _without(site, "responsible", "M103")


@rule("M104")
def each_measure_has_a_period(site: Site) -> Iterator[Finding]:
    """A measure has a period."""
    return _without(site, "period", "M104")


@rule("M105")
def each_measure_is_followed_up(site: Site) -> Iterator[Finding]:
    """A measure says how its progress is followed up."""
    return _without(site, "monitoring", "M105")


@rule("M106", "M107")
def each_indicator_exists_and_fits_its_instrument(site: Site) -> Iterator[Finding]:
    """The indicator is one of the year's, and belongs to the measure's instrument."""
    for measure in site.of(Measure):
        if measure.indicator is None:
            continue
        indicator = site.criteria(measure.year).indicators.get(measure.indicator)
        values = {"indicator": str(measure.indicator)}
        if indicator is None:
            yield Finding(measure.place("indicator"), "M106", values)
        elif measure.instrument not in (None, indicator.instrument):
            values |= {"given": str(measure.instrument), "right": indicator.instrument}
            yield Finding(measure.place("instrument"), "M107", values)


@rule("M108", "M109")
def each_topic_is_one_of_its_year(site: Site) -> Iterator[Finding]:
    """The topic is one of the year's criteria."""
    for measure in site.of(Measure):
        criteria = site.criteria(measure.year)
        if measure.topic is None or measure.topic in criteria.topics:
            continue
        place = measure.place("topic")
        if not criteria.topics:
            yield Finding(place, "M109", {"year": str(measure.year)})
            continue
        values = {"topic": measure.topic, "topics": ", ".join(criteria.topics)}
        yield Finding(place, "M108", values)


@rule("M110")
def each_round_is_reported_once(site: Site) -> Iterator[Finding]:
    """A measure has at most one report for each round."""
    for measure in site.of(Measure):
        rounds = [report.round for report in measure.reports]
        for index, round_ in enumerate(rounds):
            if round_ in rounds[:index]:
                yield Finding(measure.place("reports", index, "round"), "M110", {"round": round_})


@rule("M114")
def each_report_is_dated_after_its_round(site: Site) -> Iterator[Finding]:
    """A report is written at the end of its round: in its last month or the half-year after."""
    for measure in site.of(Measure):
        for index, report in enumerate(measure.reports):
            end = measure.year.half if report.round == "6-month" else measure.year.end
            if report.date and report.is_out_of_time(end):
                values = {"date": format_date(report.date), "end": format_date(end)}
                yield Finding(measure.place("reports", index, "date"), "M114", values)


@rule("M111", "M112")
def each_report_says_problems_and_suggestions(site: Site) -> Iterator[Finding]:
    """A report states its problems and suggestions, explicitly if there are none."""
    for measure in site.of(Measure):
        for index, report in enumerate(measure.reports):
            for key in report.unsaid:
                code = "M111" if key == "problems" else "M112"
                yield Finding(measure.place("reports", index, key), code)


def _without(site: Site, field: str, code: str) -> Iterator[Finding]:
    for measure in site.of(Measure):
        if getattr(measure, field) in (None, (), "ไม่มี", ("ไม่มี",)):
            yield Finding(measure.place(), code)
