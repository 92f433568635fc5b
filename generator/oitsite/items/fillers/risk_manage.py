"""The report on risk management: since fiscal year 2567, the previous year's."""

from oitsite.items.page_links import risks_page
from oitsite.items.state import Evidence
from oitsite.records.kinds.risk import Risk
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/risks.yml"


def matches_assessment(site: Site, year: FiscalYear) -> Evidence | None:
    """Every assessed risk has its result, which is part of the same record."""
    return _shown(site, year, "ครบทุกเหตุการณ์ตามการประเมิน")


def in_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The work was done in the year that the item covers.

    The element speaks of the assessed year, but since fiscal year 2567 the item's period is the
    year before (see the heads of criteria/); the period is followed here.
    """
    return _shown(site, year, "ดำเนินการในปีที่ข้อนี้ให้รายงาน")


def _shown(site: Site, year: FiscalYear, says: str) -> Evidence | None:
    of_year = site.criteria(year).year_shown("risk-manage")
    risks = site.of(Risk, of_year)
    results = [risk.result for risk in risks if risk.result]
    if not risks or len(results) < len(risks):
        return None
    done = (
        f"- {risk.event}: {', '.join(result.results)}"
        for risk, result in zip(risks, results, strict=True)
    )
    evidence = dict.fromkeys(link for result in results for link in result.evidence)
    text = "\n".join((f"{says} ปีงบประมาณ พ.ศ. {of_year}", *done))
    return Evidence(text, (risks_page(of_year),), tuple(evidence))
