"""Plans: which one a year goes by, and which item shows what of it, in whichever year."""

from pathlib import Path

import pytest

from oitsite.items import ItemState, State, item_states
from oitsite.items.plans import plan_in_force
from oitsite.site import Site
from oitsite.thai import FiscalYear
from support.site_folder import site_of, write

STRATEGIC = """\
kind: strategic
title: แผนพัฒนาท้องถิ่น
term: {term}
strategies: [{{title: ก, goals: ข, indicators: ค}}]
documents: {{title: แผน, url: "https://town.example/plan"}}
"""
WITH_PROJECTS = """\
kind: {kind}
title: แผนปี 2568
budget: 25,000
projects: [{{title: อบรม, budget: 25000, period: ก.พ. 2568, progress: นัดแล้ว, result: ทำแล้ว}}]
progress: [{{period: ไตรมาสที่ 1, spent: 5000}}, {{period: ไตรมาสที่ 2, spent: 7000}}]
report: {{results: ทำครบ, spent: 23500, outcomes: ดีขึ้น, problems: ไม่มี, suggestions: ไม่มี}}
"""
BUDGET = """\
kind: budget
title: แผนใช้จ่าย
budget: 10 ล้านบาท
by_source: {รายได้: 10 ล้านบาท}
by_type: {งบกลาง: 10 ล้านบาท}
progress: [{period: รอบ 6 เดือน, spent: 4 ล้านบาท}]
report: {results: ใช้ครบ, spent: 9.5 ล้านบาท, problems: ไม่มี, suggestions: ไม่มี}
"""
PERSONNEL = """\
kind: hr
title: แผนบุคลากร
projects: [{title: อบรม, budget: ไม่ใช้งบประมาณ, period: ก.พ. 2568, progress: ก, result: ข}]
report: {results: อบรมครบ, problems: ไม่มี, suggestions: ไม่มี}
"""
NO_PROCUREMENT = "kind: procurement\ntitle: แผนจัดซื้อ\nnone: ไม่มีงานที่ต้องประกาศแผน\n"
RISK = """\
- {event: ก, likelihood: 3, impact: 5, bribery: ใช่, measures: ข, responsible: กองคลัง,
   result: {results: ค, level: ต่ำ}}
"""
ANNUAL, AGAINST = (WITH_PROJECTS.format(kind=kind) for kind in ("annual", "anticorruption"))
SHOWN = {
    "strategic-plan": (STRATEGIC.format(term="พ.ศ. 2560-2570"), "plans/long"),
    "annual-plan": (ANNUAL, "plans/annual"),
    "annual-plan-progress": (ANNUAL, "plans/annual"),
    "progress-6m": (ANNUAL, "plans/annual"),
    "annual-report": (ANNUAL, "plans/annual"),
    "budget-plan": (BUDGET, "plans/budget"),
    "budget-6m": (BUDGET, "plans/budget"),
    "budget-report": (BUDGET, "plans/budget"),
    "proc-plan": (NO_PROCUREMENT, "plans/procurement"),
    "hr-policy": (PERSONNEL, "plans/personnel"),
    "hr-action": (PERSONNEL, "plans/personnel"),
    "hr-report": (PERSONNEL, "plans/personnel"),
    "anticorruption-plan": (AGAINST, "plans/integrity"),
    "anticorruption-6m": (AGAINST, "plans/integrity"),
    "anticorruption-report": (AGAINST, "plans/integrity"),
    "risk-assess": (RISK, "risks"),
    "risk-manage": (RISK, "risks"),
}


def items_of(site: Site, concept: str) -> list[ItemState]:
    """Return the item of a concept in every year that has one with elements."""
    states = (state for year in range(2564, 2570) for state in item_states(site, FiscalYear(year)))
    return [state for state in states if state.item.concept == concept and state.elements]


@pytest.mark.parametrize("concept", SHOWN)
def test_item_on_plans_or_risks_fills_itself_in_every_year(minimal: Path, concept: str) -> None:
    text, name = SHOWN[concept]
    for year in range(2563, 2570):
        # Periods name a year; each folder needs those of its own.
        write(minimal, f"{year}/{name}.yml", text.replace("2568", str(year)))
    items = items_of(site_of(minimal), concept)
    assert items
    for item in items:
        lacking = [e.element.key for e in item.elements if e.state is not State.PASSED]
        assert (item.year.number, lacking) == (item.year.number, [])


@pytest.mark.parametrize("concept", [c for c in SHOWN if c not in ("strategic-plan", "proc-plan")])
def test_item_shows_nothing_of_another_year(minimal: Path, concept: str) -> None:
    text, name = SHOWN[concept]
    write(minimal, f"2568/{name}.yml", text)
    years = [i.year.number for i in items_of(site_of(minimal), concept) if i.begun]
    looks_back = concept.endswith("-report") or concept == "risk-manage"
    assert set(years) <= {2569 if looks_back else 2568}


@pytest.mark.parametrize(
    ("concept", "cut", "element"),
    [
        ("annual-plan-progress", ", progress: นัดแล้ว", "progress"),
        ("annual-plan-progress", ", {period: ไตรมาสที่ 2, spent: 7000}", "months"),
        ("annual-report", ", result: ทำแล้ว", "results"),
        ("annual-report", ", spent: 23500", "spending"),
        ("annual-report", ", problems: ไม่มี", "problems"),
        ("anticorruption-plan", ", budget: 25000", "budget"),
        ("anticorruption-plan", ", period: ก.พ. 2568", "period"),
    ],
)
def test_element_is_missing_where_one_project_does_not_say_it(
    minimal: Path, concept: str, cut: str, element: str
) -> None:
    text, name = SHOWN[concept]
    assert cut in text
    write(minimal, f"2568/{name}.yml", text.replace(cut, ""))
    states = [e for i in items_of(site_of(minimal), concept) for e in i.elements if i.begun]
    assert [e.element.key for e in states if e.state is State.MISSING] == [element]


@pytest.mark.parametrize(
    ("year", "plan"),
    [(2565, None), (2566, "old"), (2568, "old"), (2569, "new"), (2570, "new"), (2572, None)],
)
def test_year_goes_by_the_newest_plan_whose_term_covers_it(
    minimal: Path, year: int, plan: str | None
) -> None:
    write(minimal, "2566/plans/old.yml", STRATEGIC.format(term="พ.ศ. 2566-2570"))
    write(minimal, "2569/plans/new.yml", STRATEGIC.format(term="ต.ค. 2568 - ก.ย. 2571"))
    found = plan_in_force(site_of(minimal), "strategic", FiscalYear(year))
    assert (found.id if found else None) == plan


def test_report_is_mended_in_the_folder_of_the_year_it_is_of(minimal: Path) -> None:
    (item,) = (i for i in items_of(site_of(minimal), "risk-manage") if i.year == FiscalYear(2569))
    assert item.place.file == "content/2568/risks.yml"
