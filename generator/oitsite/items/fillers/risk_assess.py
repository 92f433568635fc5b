"""The corruption risk assessment, from the year's risks."""

from collections.abc import Callable
from functools import partial

from oitsite.items.page_links import risks_page
from oitsite.items.state import Evidence
from oitsite.records.kinds.risk import LEVEL_NAMES, Risk
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/risks.yml"


def bribery(site: Site, year: FiscalYear) -> Evidence | None:
    """The bribery risks, required since fiscal year 2568."""
    risks = [risk for risk in site.of(Risk, year) if risk.bribery]
    said = dict.fromkeys(risk.process or risk.event for risk in risks)
    return Evidence("\n".join(f"- {text}" for text in said), (risks_page(year),)) if said else None


def _shown(site: Site, year: FiscalYear, *, said: Callable[[Risk], str]) -> Evidence | None:
    """Show a required value of every risk of the year."""
    risks = site.of(Risk, year)
    if not risks or not all(said(risk) for risk in risks):
        return None
    documents = dict.fromkeys(document for risk in risks for document in risk.documents)
    return Evidence(
        "\n".join(f"- {said(risk)}" for risk in risks), (risks_page(year),), tuple(documents)
    )


def _level(risk: Risk) -> str:
    points = f"โอกาส {risk.likelihood} × ผลกระทบ {risk.impact} = {risk.score}"
    return f"{risk.event}: {points} ระดับ{LEVEL_NAMES[risk.level]}"


def _measures(risk: Risk) -> str:
    return f"{risk.event}: {', '.join(risk.measures)}" if risk.measures else ""


event = partial(_shown, said=lambda risk: risk.event)
level = partial(_shown, said=_level)
measures = partial(_shown, said=_measures)
