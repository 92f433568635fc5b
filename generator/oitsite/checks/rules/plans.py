"""Rules on plans, their progress and their reports."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.plan import Kind, Plan, Project, Strategy
from oitsite.records.record import Part, Path
from oitsite.site import Site
from oitsite.thai import format_baht, format_date

_NEEDS: Mapping[Kind, tuple[str, ...]] = {
    "strategic": ("term", "strategies", "documents"),
    "annual": ("budget", "projects"),
    "budget": ("budget", "by_source", "by_type"),
    "procurement": ("documents",),
    "hr": ("documents",),
    "anticorruption": ("budget", "projects"),
}
"""The required parts of each kind of plan, from the elements of its items."""


@rule("L102")
def each_plan_has_what_its_kind_needs(site: Site) -> Iterator[Finding]:
    """A plan has the parts that the items on its kind require, or says why it needs none."""
    for plan in site.of(Plan):
        for key in () if plan.none else _NEEDS[plan.kind]:
            value = getattr(plan, key)
            if value is None or value in ((), {}):
                values = {"plan": plan.title, "key": key, "title": _title(plan, key)}
                yield Finding(plan.place(), "L102", values)


@rule("L103")
def each_strategy_and_project_is_complete(site: Site) -> Iterator[Finding]:
    """A strategy has goals and indicators; a project has a budget and a period."""
    for plan in site.of(Plan):
        entries: list[tuple[Path, Strategy | Project]] = [
            *((("strategies", index), entry) for index, entry in enumerate(plan.strategies)),
            *((("projects", index), entry) for index, entry in enumerate(plan.projects)),
        ]
        for path, entry in entries:
            for key in _lacking(entry):
                values = {"entry": entry.title, "key": key, "title": _title(entry, key)}
                yield Finding(plan.place(*path), "L103", values)


@rule("L104")
def each_kind_of_plan_is_there_once_a_year(site: Site) -> Iterator[Finding]:
    """A year has one plan of each kind."""
    first: dict[tuple[object, Kind], Plan] = {}
    for plan in site.of(Plan):
        holder = first.setdefault((plan.year, plan.kind), plan)
        if holder is not plan:
            values = {"kind": plan.kind, "other": str(holder.place())}
            yield Finding(plan.place("kind"), "L104", values)


@rule("L105")
def each_project_of_a_reported_plan_has_a_result(site: Site) -> Iterator[Finding]:
    """In a plan with a report, each project has a result."""
    for plan in site.of(Plan):
        for index, project in enumerate(plan.projects):
            if plan.report and not project.result:
                yield Finding(plan.place("projects", index), "L105", {"project": project.title})


@rule("W125")
def each_project_tells_how_far_it_has_come(site: Site) -> Iterator[Finding]:
    """Neither progress nor result is just "none": a project that has not begun says so."""
    for plan in site.of(Plan):
        for index, project in enumerate(plan.projects):
            for key in ("progress", "result"):
                if getattr(project, key) == "ไม่มี":
                    place = plan.place("projects", index, key)
                    yield Finding(place, "W125", {"key": key, "project": project.title})


@rule("L106")
def each_month_of_progress_is_there(site: Site) -> Iterator[Finding]:
    """Once progress is given, it covers every month of the half-years that it has reached."""
    for plan in site.of(Plan):
        if not plan.progress:
            continue
        ends = (step.period.span[1] for step in plan.progress if step.period.span)
        in_first_half = max(ends, default=plan.year.half) <= plan.year.half
        end = plan.year.half if in_first_half else plan.year.end
        if missing := plan.months_missing(end):
            values = {"months": ", ".join(map(str, missing))}
            yield Finding(plan.place("progress"), "L106", values)


@rule("L107")
def each_report_is_dated_after_its_year(site: Site) -> Iterator[Finding]:
    """A report is written at the end of its year."""
    for plan in site.of(Plan):
        if plan.report and plan.report.date and plan.report.is_out_of_time(plan.year.end):
            values = {"date": format_date(plan.report.date), "end": format_date(plan.year.end)}
            yield Finding(plan.place("report", "date"), "L107", values)


@rule("L108", "L109")
def each_report_says_problems_and_suggestions(site: Site) -> Iterator[Finding]:
    """A report states its problems and suggestions, explicitly if there are none."""
    for plan in site.of(Plan):
        for key in plan.report.unsaid if plan.report else ():
            yield Finding(plan.place("report", key), "L108" if key == "problems" else "L109")


@rule("L110")
def the_money_of_each_plan_adds_up(site: Site) -> Iterator[Finding]:
    """Sources, types and projects add up to the budget, the projects' spending to the total."""
    for plan in site.of(Plan):
        for path, stated, total in _sums(plan):
            if total != stated:
                values = {"stated": format_baht(stated), "total": format_baht(total)}
                values["title"] = _title(plan, path[0])
                yield Finding(plan.place(*path), "L110", values)


@rule("L111")
def no_more_is_spent_than_was_budgeted(site: Site) -> Iterator[Finding]:
    """Neither a project nor a plan spends more than its budget."""
    for plan in site.of(Plan):
        owners: list[tuple[Path, str, Decimal | None, Decimal | None]] = [
            (("projects", index, "spent"), project.title, project.spent, project.budget)
            for index, project in enumerate(plan.projects)
        ]
        if plan.report:
            owners.append((("report", "spent"), plan.title, plan.report.spent, plan.budget))
        for path, title, spent, budget in owners:
            if spent is not None and budget is not None and spent > budget:
                values = {
                    "title": title,
                    "spent": format_baht(spent),
                    "budget": format_baht(budget),
                }
                yield Finding(plan.place(*path), "L111", values)


def _sums(plan: Plan) -> Iterator[tuple[tuple[str, ...], Decimal, Decimal]]:
    """Yield the path of each stated sum, the sum itself, and the sum of its parts."""
    parts = {key: getattr(plan, key) for key in ("by_source", "by_type") if getattr(plan, key)}
    if plan.budget is not None:
        for key, amounts in parts.items():
            yield (key,), plan.budget, sum(amounts.values(), Decimal())
    if parts or not plan.projects:
        return  # Such a budget covers more than the projects, such as salaries.
    budgets = [project.budget for project in plan.projects if project.budget is not None]
    if plan.budget is not None and len(budgets) == len(plan.projects):
        yield ("budget",), plan.budget, sum(budgets, Decimal())
    spent = [project.spent for project in plan.projects if project.spent is not None]
    if plan.report and plan.report.spent is not None and len(spent) == len(plan.projects):
        yield ("report", "spent"), plan.report.spent, sum(spent, Decimal())


def _lacking(entry: Strategy | Project) -> Iterator[str]:
    for key in ("goals", "indicators") if isinstance(entry, Strategy) else ("budget", "period"):
        if getattr(entry, key) in (None, ()):
            yield key


def _title(part: Part, key: str) -> str:
    return type(part).model_fields[key].title or key
