"""What was done under the personnel policy in the first half of its year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="hr")

results = whole = partial(_planned, said=plans.progress)
