"""The progress of the spending plan in the first half of its year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="budget")

spending = partial(_planned, said=plans.spending_so_far)
