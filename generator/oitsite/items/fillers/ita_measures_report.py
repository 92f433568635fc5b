"""The report on measures: since fiscal year 2567, the previous year's."""

from collections.abc import Callable

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.measure import Measure, Report, Round, report_id
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/measures/"


def measures(site: Site, year: FiscalYear) -> Evidence | None:
    """Every measure of the year has a report."""
    return _shown(site, year, "ครบทุกมาตรการ", lambda report: report)


def results(site: Site, year: FiscalYear) -> Evidence | None:
    """What was done for each measure."""
    return _shown(site, year, "ผลการดำเนินการของทุกมาตรการ", lambda report: report.results)


def outcomes(site: Site, year: FiscalYear) -> Evidence | None:
    """What each measure achieved."""
    return _shown(site, year, "ผลลัพธ์ของทุกมาตรการ", lambda report: report.outcomes)


def matches_measures(site: Site, year: FiscalYear) -> Evidence | None:
    """Each report is part of its measure's record, so the two always match."""
    return _shown(site, year, "รายงานผูกกับมาตรการรายเรื่อง", lambda report: report)


def in_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The reported work was done in the year."""
    return _shown(site, year, "ผลการดำเนินการในปีที่กำหนด", lambda report: report)


def _reported(site: Site, year: FiscalYear) -> tuple[FiscalYear, Round]:
    """Return the year and the round that the year's item requires."""
    of_year = site.criteria(year).year_shown("ita-measures-report")
    return of_year, "6-month" if of_year == year else "12-month"


def _shown(
    site: Site, year: FiscalYear, says: str, value_of: Callable[[Report], object]
) -> Evidence | None:
    of_year, round_ = _reported(site, year)
    reports = [measure.report(round_) for measure in site.of(Measure, of_year)]
    if not reports or not all(report and value_of(report) for report in reports):
        return None
    title = f"ตารางรายงานผล ปีงบประมาณ พ.ศ. {of_year} รอบ {round_.removesuffix('-month')} เดือน"
    return Evidence(says, (PageLink(title, f"measures/{of_year}/{report_id(round_)}/"),))
