"""The measures of a year and the analysis that they follow from."""

from collections.abc import Callable
from functools import partial

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.analysis import Analysis
from oitsite.records.kinds.measure import ANALYSIS, Measure
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/measures/"


def analysis(site: Site, year: FiscalYear) -> Evidence | None:
    """The analysis of the previous year's result, question by question."""
    for found in site.of(Analysis, year):
        page = PageLink("บทวิเคราะห์รายข้อ", f"measures/{year}/{ANALYSIS}/")
        return Evidence(found.summary, (page,), found.documents)
    return None


def steps(site: Site, year: FiscalYear) -> Evidence | None:
    """How each measure is carried out."""
    return _shown(site, year, "วิธีปฏิบัติของทุกมาตรการ", lambda measure: measure.steps)


def responsible(site: Site, year: FiscalYear) -> Evidence | None:
    """Who is responsible for each measure."""
    return _shown(site, year, "ผู้รับผิดชอบของทุกมาตรการ", lambda measure: measure.responsible)


def period(site: Site, year: FiscalYear) -> Evidence | None:
    """When each measure is carried out."""
    return _shown(site, year, "ระยะเวลาของทุกมาตรการ", lambda measure: measure.period)


def monitoring(site: Site, year: FiscalYear) -> Evidence | None:
    """How each measure is followed up."""
    return _shown(site, year, "การติดตามของทุกมาตรการ", lambda measure: measure.monitoring)


def _topic(site: Site, year: FiscalYear, *, topic: str) -> Evidence | None:
    measures = [measure for measure in site.of(Measure, year) if measure.topic == topic]
    pages = tuple(PageLink(m.title, m.address) for m in measures)
    return Evidence("", pages) if pages else None


topic_process = partial(_topic, topic="process")
topic_service = partial(_topic, topic="service")
topic_communication = partial(_topic, topic="communication")
topic_assets = partial(_topic, topic="assets")
topic_budget = partial(_topic, topic="budget")
topic_power = partial(_topic, topic="power")
topic_anticorruption = partial(_topic, topic="anticorruption")


def _shown(
    site: Site, year: FiscalYear, says: str, value_of: Callable[[Measure], object]
) -> Evidence | None:
    measures = site.of(Measure, year)
    if not measures or not all(value_of(measure) for measure in measures):
        return None
    return Evidence(says, (PageLink(f"มาตรการทั้งหมด {len(measures)} เรื่อง", f"measures/{year}/"),))
