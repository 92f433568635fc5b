"""The spending plan of a year."""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from oitsite.items import plans
from oitsite.records.fields.money import format_budget

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="budget")


def _parts(parts: Mapping[str, Decimal]) -> str:
    return "\n".join(f"- {name}: {format_budget(amount)}" for name, amount in parts.items())


by_source = partial(_planned, said=lambda plan: _parts(plan.by_source))
by_type = partial(_planned, said=lambda plan: _parts(plan.by_type))
