"""The procurement plan of a year, or a statement that none is required."""

from functools import partial

from oitsite.items import plans
from oitsite.records.kinds.plan import Plan

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="procurement")


def _plan(plan: Plan) -> str:
    return plan.none or (plan.title if plan.documents or plan.projects else "")


def _none_said(plan: Plan) -> str:
    return plan.none or ("มีแผนของปีนี้" if _plan(plan) else "")


plan = partial(_planned, said=_plan)
none_said = partial(_planned, said=_none_said)
