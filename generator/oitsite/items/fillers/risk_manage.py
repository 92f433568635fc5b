"""The report on the management of risks: since fiscal year 2567 that of the year before."""

from oitsite.items.page_links import risks_page
from oitsite.items.state import Evidence
from oitsite.records.kinds.risk import Risk
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/risks.yml"


def matches_assessment(site: Site, year: FiscalYear) -> Evidence | None:
    """Every risk that was assessed has its result, being one record with it."""
    return _shown(site, year, "ครบทุกเหตุการณ์ตามการประเมิน")


def in_year(site: Site, year: FiscalYear) -> Evidence | None:
    """What was done was done in the year that the item covers.

    The element speaks of the assessed year, the item's period since fiscal year 2567 of the year
    before (see the heads of criteria/); the period is what is followed here.
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
