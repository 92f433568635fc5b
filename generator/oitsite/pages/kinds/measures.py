"""The measures of a year: the list, a page for each, and the two official report tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oitsite.criteria import Criteria
from oitsite.pages.contract import MenuPlace
from oitsite.pages.markdown import markdown
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates, Trail
from oitsite.records.kinds.measure import ROUNDS, Measure, Round, report_id
from oitsite.records.kinds.organisation import Organisation
from oitsite.site import Site
from oitsite.site.measure_groups import Group, groups_of, indicator_of
from oitsite.site.order import place_in
from oitsite.site.trace import trace_of
from oitsite.thai import FiscalYear

ADDRESS = "measures/"
MENU = MenuPlace(2, "measures", ADDRESS, lambda site: address_of(site.organisation.current_year))


@dataclass(frozen=True)
class Progress:
    """The progress of a year's measures; each counts once, by its latest report."""

    total: int
    six: int
    twelve: int

    @property
    def waiting(self) -> int:
        """The number of measures without a report."""
        return self.total - self.six - self.twelve

    @property
    def reported(self) -> int:
        """The number of measures with a report of any round."""
        return self.six + self.twelve


def progress_of(measures: Sequence[Measure]) -> Progress:
    """Return the progress of measures."""
    states = [measure.status for measure in measures]
    return Progress(len(states), states.count("6-month"), states.count("12-month"))


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the pages of every year that has measures, and of the current year."""
    years = sorted({*site.years_of(Measure), site.organisation.current_year}, reverse=True)
    for year in years:
        criteria = site.criteria(year)
        groups = groups_of(site.of(Measure, year), criteria, templates.words["measures"])
        measures = tuple(measure for group in groups for measure in group.measures)
        traced = trace_of(site, year) is not None
        yield _year_page(year, years, groups, site.organisation, traced, templates)
        for index in range(len(measures)):
            yield _measure_page(measures, index, criteria, templates)
        for round_ in ROUNDS:
            yield _report_page(criteria, round_, measures, templates)


def address_of(year: FiscalYear) -> str:
    """Return the address of a year's measures, with which the addresses below it begin."""
    return f"{ADDRESS}{year}/"


def trail_of(year: FiscalYear, templates: Templates) -> Trail:
    """Return the breadcrumb of the pages below a year's measures."""
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
    """Return the names of a measure's units, as text for the filter."""
    meant = (organisation.units_meant(unit) for unit in measure.responsible)
    return "|".join(dict.fromkeys(name for names in meant for name in names))


def _measure_page(
    measures: Sequence[Measure], index: int, criteria: Criteria, templates: Templates
) -> Page:
    measure = measures[index]
    body = markdown(measure.body)
    html = templates.render(
        "measure",
        measure.address,
        trail=trail_of(measure.year, templates),
        measure=measure,
        indicator=indicator_of(measure, criteria),
        topic=criteria.topics.get(measure.topic or ""),
        instrument=criteria.instruments[measure.instrument] if measure.instrument else None,
        body=body.html,
        **place_in(measures, index),
    )
    headings = templates.words["report"]["heading"]
    reports = (Section(headings[one.round], report_id(one.round)) for one in measure.reports)
    sections = (*body.sections, *reports)
    return Page(measure.address, measure.title, " ".join(measure.steps)[:150], html, sections)


def _report_page(
    criteria: Criteria, round_: Round, measures: tuple[Measure, ...], templates: Templates
) -> Page:
    year, words = criteria.year, templates.words["report"]
    title = words["title"][round_].format(year=year)
    address = f"{address_of(year)}{report_id(round_)}/"
    reports = ((measure, measure.report(round_)) for measure in measures)
    rows = [(one, report, indicator_of(one, criteria)) for one, report in reports if report]
    html = templates.render(
        "report",
        address,
        trail=trail_of(year, templates),
        title=title,
        year=year,
        round=round_,
        until=year.half if round_ == "6-month" else year.end,
        rows=rows,
        instruments=criteria.instruments,
        missing=[m for m in measures if not m.report(round_)],
    )
    return Page(address, title, words["lead"][round_], html)
