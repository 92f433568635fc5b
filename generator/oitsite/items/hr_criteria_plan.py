"""What personnel is managed by, and the plan of the year for it."""

from functools import partial

from oitsite.items import plans
from oitsite.records.plan import Criterion, Plan

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="hr")


def _criterion(plan: Plan, name: Criterion) -> str:
    return plan.criteria.get(name, "")


def _plan(plan: Plan) -> str:
    return "\n".join((plan.title, *(f"- {text}" for text in plan.summary)))


recruitment = partial(_planned, said=partial(_criterion, name="recruitment"))
appointment = partial(_planned, said=partial(_criterion, name="appointment"))
development = partial(_planned, said=partial(_criterion, name="development"))
appraisal = partial(_planned, said=partial(_criterion, name="appraisal"))
rewards_and_penalties = partial(_planned, said=partial(_criterion, name="rewards-and-penalties"))
plan = partial(_planned, said=_plan)
