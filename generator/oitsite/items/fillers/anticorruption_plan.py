"""The anti-corruption plan of a year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_planned = partial(plans.planned, kind="anticorruption")

projects = partial(_planned, said=plans.projects)
budget = partial(_planned, said=plans.budget)
period = partial(_planned, said=plans.periods)
