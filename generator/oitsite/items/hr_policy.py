"""The policy or plan of personnel of a year, asked for until fiscal year 2566."""

from oitsite.items.hr_criteria_plan import LIVES_IN
from oitsite.items.hr_criteria_plan import plan as policy_or_plan

__all__ = ["LIVES_IN", "policy_or_plan", "whole"]

whole = policy_or_plan
