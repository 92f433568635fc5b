"""The criteria of personnel management and the year's personnel plan: one item since 2569."""

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
