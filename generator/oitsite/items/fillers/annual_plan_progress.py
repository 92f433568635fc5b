"""The progress of the plan of operations in the first half of its year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="annual")

progress = partial(_planned, said=plans.progress)
spending = partial(_planned, said=plans.spending_so_far)
months = partial(_planned, said=plans.months)
