"""The measures of a year: the list, a page for each, and the two official report tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from oitsite.criteria import Criteria, Indicator, criteria_of
from oitsite.pages.markdown import markdown
from oitsite.pages.order import in_order, place_in
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates, Trail
from oitsite.records.measure import ROUNDS, Measure, Round
from oitsite.records.organisation import Organisation
from oitsite.site import Site
from oitsite.thai import FiscalYear
from oitsite.trace import trace_of


@dataclass(frozen=True)
class Group:
    """Measures under one heading: a topic, or an indicator of an instrument."""

    anchor: str
    title: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Progress:
    """How far the measures of a year have come; each counts once, at its latest report."""

    total: int
    six: int
    twelve: int

    @property
    def waiting(self) -> int:
        """Measures without any report."""
        return self.total - self.six - self.twelve

    @property
    def reported(self) -> int:
        """Measures with a report of some round."""
        return self.six + self.twelve


def progress_of(measures: Sequence[Measure]) -> Progress:
    """Return how far the measures have come."""
    states = [measure.status for measure in measures]
    return Progress(len(states), states.count("6-month"), states.count("12-month"))


def groups_of(
    measures: Sequence[Measure], criteria: Criteria, words: Mapping[str, str]
) -> tuple[Group, ...]:
    """Return measures under the headings that the year's criteria give them.

    Since fiscal year 2567 these are topics, if any measure names one; before, indicators under
    their instruments. Measures that belong to none come last.
    """
    if any(measure.topic for measure in measures):
        headings = dict(criteria.topics)
        key_of = _topic_key
    else:
        headings = _instrument_headings(criteria, words)
        key_of = _instrument_key
    headings["other"] = words["other"]
    groups = (
        Group(key, title, in_order(m for m in measures if key_of(m) == key))
        for key, title in headings.items()
    )
    return tuple(group for group in groups if group.measures)


def indicator_of(measure: Measure) -> Indicator | None:
    """Return the indicator that a measure names, if it names one."""
    if measure.indicator is None:
        return None
    return criteria_of(measure.year).indicators[measure.indicator]


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year that has measures, and of the current year."""
    years = sorted({*site.years_of(Measure), site.organisation.current_year}, reverse=True)
    for year in years:
        groups = groups_of(site.of(Measure, year), criteria_of(year), templates.words["measures"])
        measures = tuple(measure for group in groups for measure in group.measures)
        traced = trace_of(site, year) is not None
        yield _year_page(year, years, groups, site.organisation, traced, templates)
        for index in range(len(measures)):
            yield _measure_page(measures, index, templates)
        for round_ in ROUNDS:
            yield _report_page(year, round_, measures, templates)


def _topic_key(measure: Measure) -> str:
    return measure.topic or "other"


def _instrument_key(measure: Measure) -> str:
    if measure.indicator is not None:
        return f"indicator-{measure.indicator}"
    return (measure.instrument or "other").lower()


def _instrument_headings(criteria: Criteria, words: Mapping[str, str]) -> dict[str, str]:
    headings = {}
    for instrument, name in criteria.instruments.items():
        headings[instrument.lower()] = f"{name} ({instrument})"
        for indicator in criteria.indicators.values():
            if indicator.instrument == instrument:
                title = words["indicator"].format(number=indicator.number, name=indicator.name)
                headings[f"indicator-{indicator.number}"] = f"{title} ({instrument})"
    return headings


def address_of(year: FiscalYear) -> str:
    """Return the address of a year's measures, which begins those of all that belongs to them."""
    return f"measures/{year}/"


def trail_of(year: FiscalYear, templates: Templates) -> Trail:
    """Return the pages above one that belongs to a year's measures."""
    title = templates.words["measures"]["of_year"].format(year=year)
    return ((title, address_of(year)),)


def _year_page(
    year: FiscalYear,
    years: Sequence[FiscalYear],
    groups: tuple[Group, ...],
    organisation: Organisation,
    traced: bool,
    templates: Templates,
) -> Page:
    words = templates.words["measures"]
    title = words["of_year"].format(year=year)
    measures = [measure for group in groups for measure in group.measures]
    html = templates.render(
        "measures",
        address_of(year),
        title=title,
        year=year,
        years=years,
        groups=groups,
        progress=progress_of(measures),
        traced=traced,
        units_of={measure.id: _units(measure, organisation) for measure in measures},
    )
    sections = tuple(Section(group.title, group.anchor) for group in groups)
    return Page(address_of(year), title, words["lead"], html, sections)


def _units(measure: Measure, organisation: Organisation) -> str:
    """Return the names of the units that a measure means, for the filter to look through."""
    meant = (organisation.units_meant(unit) for unit in measure.responsible)
    return "|".join(dict.fromkeys(name for names in meant for name in names))


def _measure_page(measures: Sequence[Measure], index: int, templates: Templates) -> Page:
    measure = measures[index]
    body = markdown(measure.body)
    criteria = criteria_of(measure.year)
    html = templates.render(
        "measure",
        measure.address,
        trail=trail_of(measure.year, templates),
        measure=measure,
        indicator=indicator_of(measure),
        topic=criteria.topics.get(measure.topic or ""),
        instrument=criteria.instruments[measure.instrument] if measure.instrument else None,
        body=body.html,
        **place_in(measures, index),
    )
    headings = templates.words["report"]["heading"]
    reports = (Section(headings[one.round], f"report-{one.round}") for one in measure.reports)
    sections = (*body.sections, *reports)
    return Page(measure.address, measure.title, " ".join(measure.steps)[:150], html, sections)


def _report_page(
    year: FiscalYear, round_: Round, measures: tuple[Measure, ...], templates: Templates
) -> Page:
    words = templates.words["report"]
    title = words["title"][round_].format(year=year)
    address = f"{address_of(year)}report-{round_}/"
    rows = [(m, report, indicator_of(m)) for m in measures if (report := m.report(round_))]
    html = templates.render(
        "report",
        address,
        trail=trail_of(year, templates),
        title=title,
        year=year,
        round=round_,
        until=year.half if round_ == "6-month" else year.end,
        rows=rows,
        instruments=criteria_of(year).instruments,
        missing=[m for m in measures if not m.report(round_)],
    )
    return Page(address, title, words["lead"][round_], html)
