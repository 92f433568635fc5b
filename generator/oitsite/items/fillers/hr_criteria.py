"""The criteria of personnel management, from the year's hr-criteria.yml."""

from collections.abc import Callable
from functools import partial

from oitsite.items.state import Evidence, evidence_from
from oitsite.records.fields.evidence import Statement
from oitsite.records.kinds.hr_criteria import HrCriteria
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/hr-criteria.yml"


def _shown(
    site: Site, year: FiscalYear, *, said: Callable[[HrCriteria], Statement | None]
) -> Evidence | None:
    record = site.one(HrCriteria, year)
    return evidence_from(said(record)) if record else None


recruitment = partial(_shown, said=lambda record: record.recruitment)
appointment = partial(_shown, said=lambda record: record.appointment)
development = partial(_shown, said=lambda record: record.development)
appraisal = partial(_shown, said=lambda record: record.appraisal)
rewards_and_penalties = partial(_shown, said=lambda record: record.rewards_and_penalties)
