"""The personnel plan of a year, a separate item in fiscal years 2567 and 2568."""

from functools import partial

from oitsite.items import plans
from oitsite.records.kinds.plan import Plan

LIVES_IN = plans.LIVES_IN


def _summary_of(plan: Plan) -> str:
    return "\n".join((plan.title, *(f"- {text}" for text in plan.summary)))


whole = partial(plans.planned, kind="hr", said=_summary_of)
