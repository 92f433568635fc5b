"""The report on personnel management of a year."""

from functools import partial

from oitsite.items import plans

LIVES_IN = plans.LIVES_IN
_reported = partial(plans.reported, concept="hr-report", kind="hr")

results = partial(_reported, said=plans.results)
problems = partial(_reported, said=plans.problems)
suggestions = partial(_reported, said=plans.suggestions)
