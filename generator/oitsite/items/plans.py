"""What plans and their reports show for the items on plans."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from oitsite.items.state import Evidence, PageLink
from oitsite.records.fields.evidence import Link
from oitsite.records.fields.money import format_budget
from oitsite.records.kinds.plan import Kind, Plan, Report
from oitsite.site import Site
from oitsite.thai import FiscalYear, format_baht, month_of, percent

LIVES_IN = "content/{year}/plans/"


def plan_in_force(site: Site, kind: Kind, year: FiscalYear) -> Plan | None:
    """Return the plan of a kind in force in a year: its own, or the newest that covers it."""
    plans = [
        plan
        for plan in site.of(Plan)
        if plan.kind == kind and plan.year <= year and plan.covers(year)
    ]
    return max(plans, key=lambda plan: plan.year, default=None)


def planned(
    site: Site, year: FiscalYear, *, kind: Kind, said: Callable[[Plan], str]
) -> Evidence | None:
    """Show a value of the year's plan of a kind."""
    plan = plan_in_force(site, kind, year)
    return _shown(plan, said(plan), plan.documents) if plan else None


def reported(
    site: Site, year: FiscalYear, *, concept: str, kind: Kind, said: Callable[[Plan, Report], str]
) -> Evidence | None:
    """Show a value of the report on a plan, for the year that the item of a concept covers."""
    plan = plan_in_force(site, kind, site.criteria(year).year_shown(concept))
    if plan is None or plan.report is None:
        return None
    return _shown(plan, said(plan, plan.report), plan.report.evidence)


def term(plan: Plan) -> str:
    """The term of the plan; without one it is the plan's year."""
    return f"{plan.title} ระยะของแผน {plan.term or f'ปีงบประมาณ พ.ศ. {plan.year}'}"


def strategies(plan: Plan) -> str:
    """The strategies of the plan."""
    return _listed(strategy.title for strategy in plan.strategies)


def goals(plan: Plan) -> str:
    """The goals of every strategy."""
    complete = all(strategy.goals for strategy in plan.strategies)
    return _listed(goal for s in plan.strategies for goal in s.goals) if complete else ""


def indicators(plan: Plan) -> str:
    """The indicators of every strategy."""
    complete = all(strategy.indicators for strategy in plan.strategies)
    return _listed(text for s in plan.strategies for text in s.indicators) if complete else ""


def projects(plan: Plan) -> str:
    """The projects of the plan."""
    return _listed(project.title for project in plan.projects)


def budget(plan: Plan) -> str:
    """The budget of every project; a project without budget is listed as such."""
    if not plan.projects or any(project.budget is None for project in plan.projects):
        return ""
    free = sum(project.budget == 0 for project in plan.projects)
    total = f"งบประมาณรวม {format_budget(plan.budget)} " if plan.budget is not None else ""
    return f"{total}บอกงบประมาณทั้ง {len(plan.projects)} โครงการ ไม่ใช้งบประมาณ {free} โครงการ"


def periods(plan: Plan) -> str:
    """When each project is carried out."""
    complete = plan.projects and all(project.period for project in plan.projects)
    return f"บอกช่วงเวลาทั้ง {len(plan.projects)} โครงการ" if complete else ""


def progress(plan: Plan) -> str:
    """The progress of every project in the first half of the year."""
    if not plan.projects or not all(project.progress for project in plan.projects):
        return ""
    done = (text for step in plan.progress for text in step.done)
    return "\n".join(
        (f"บอกความก้าวหน้าทั้ง {len(plan.projects)} โครงการ", *(f"- {text}" for text in done))
    )


def spending_so_far(plan: Plan) -> str:
    """The spending in the first half of the year."""
    if not plan.progress:
        return ""
    spent = plan.spent_by(plan.year.half)
    return _of_budget(plan, f"ถึงสิ้นเดือน{month_of(plan.year.half)} ใช้จ่าย", spent)


def months(plan: Plan) -> str:
    """The spending of every month or quarter in the first half of the year."""
    if plan.months_missing(plan.year.half):
        return ""
    return _listed(f"{step.period}: {format_baht(step.spent)}" for step in plan.progress)


def results(plan: Plan, report: Report) -> str:
    """The result of every project of the plan."""
    complete = all(project.result for project in plan.projects)
    return _listed(report.results) if complete else ""


def spending(plan: Plan, report: Report) -> str:
    """The spending of the year, against the budget."""
    if report.spent is None:
        return ""
    return _of_budget(plan, "ใช้จ่ายทั้งปี", report.spent)


def outcomes(_plan: Plan, report: Report) -> str:
    """What was achieved."""
    return _listed(report.outcomes)


def problems(_plan: Plan, report: Report) -> str:
    """The problems, or a statement that there were none."""
    return "" if "problems" in report.unsaid else _listed(report.problems)


def suggestions(_plan: Plan, report: Report) -> str:
    """The suggestions, or a statement that there are none."""
    return "" if "suggestions" in report.unsaid else _listed(report.suggestions)


def _of_budget(plan: Plan, when: str, spent: Decimal) -> str:
    if plan.budget is None:
        return f"{when} {format_baht(spent)}"
    of = f"จากงบประมาณ {format_budget(plan.budget)}"
    return f"{when} {format_baht(spent)} {of} คิดเป็นร้อยละ {percent(spent, plan.budget)}"


def _listed(texts: Iterable[str]) -> str:
    return "\n".join(f"- {text}" if "\n" not in text else text for text in texts)


def _shown(plan: Plan, says: str, links: tuple[Link, ...]) -> Evidence | None:
    page = PageLink(plan.title, plan.address)
    return Evidence(says, (page,), links) if says else None
