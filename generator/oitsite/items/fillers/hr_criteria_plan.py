"""What personnel is managed by, and the plan of the year for it: one item since 2569."""

from oitsite.items.fillers.hr_criteria import (
    LIVES_IN,
    appointment,
    appraisal,
    development,
    recruitment,
    rewards_and_penalties,
)
from oitsite.items.fillers.hr_plan import whole as plan

__all__ = [
    "LIVES_IN",
    "appointment",
    "appraisal",
    "development",
    "plan",
    "recruitment",
    "rewards_and_penalties",
]
