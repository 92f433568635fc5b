"""The plans in force in a year: the list, and a page for each with its progress and report."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import get_args

from oitsite.items.plans import plan_in_force
from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.plan import Kind, Plan
from oitsite.site import Site
from oitsite.thai import FiscalYear


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the list of every year that has plans, and the page of each plan."""
    years = site.years_of(Plan)
    for year in years:
        found = (plan_in_force(site, kind, year) for kind in get_args(Kind))
        yield _year_page(year, years, [plan for plan in found if plan], templates)
        for plan in site.of(Plan, year):
            yield _plan_page(plan, templates)


def _year_page(
    year: FiscalYear, years: Sequence[FiscalYear], plans: Sequence[Plan], templates: Templates
) -> Page:
    words = templates.words["plans"]
    title = words["of_year"].format(year=year)
    address = f"plans/{year}/"
    html = templates.render("plans", address, title=title, year=year, years=years, plans=plans)
    return Page(address, title, words["lead"], html)


def _plan_page(plan: Plan, templates: Templates) -> Page:
    words = templates.words["plans"]
    html = templates.render(
        "plan",
        plan.address,
        trail=((words["of_year"].format(year=plan.year), f"plans/{plan.year}/"),),
        plan=plan,
        totals=tuple(accumulate(step.spent for step in plan.progress)),
    )
    sections = (Section(words["report"], "report"),) if plan.report else ()
    return Page(plan.address, plan.title, words["lead"], html, sections)
