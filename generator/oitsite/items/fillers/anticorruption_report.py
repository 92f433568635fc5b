"""The report on the anti-corruption plan of a year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_reported = partial(plans.reported, concept="anticorruption-report", kind="anticorruption")

results = partial(_reported, said=plans.results)
spending = partial(_reported, said=plans.spending)
problems = partial(_reported, said=plans.problems)
suggestions = partial(_reported, said=plans.suggestions)
