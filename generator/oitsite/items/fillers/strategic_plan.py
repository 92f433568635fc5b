"""The multi-year plan in force (แผนพัฒนาหน่วยงาน)."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="strategic")

term = partial(_planned, said=plans.term)
strategies = partial(_planned, said=plans.strategies)
goals = partial(_planned, said=plans.goals)
indicators = partial(_planned, said=plans.indicators)
