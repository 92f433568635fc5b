"""The personnel policy or plan of a year, required until fiscal year 2566."""

from oitsite.items.fillers.hr_plan import LIVES_IN, whole

__all__ = ["LIVES_IN", "policy_or_plan", "whole"]

policy_or_plan = whole
