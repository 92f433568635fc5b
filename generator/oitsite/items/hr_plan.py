"""The plan of personnel of a year, an item of its own in fiscal years 2567 and 2568."""

from oitsite.items.hr_criteria_plan import LIVES_IN
from oitsite.items.hr_criteria_plan import plan as whole

__all__ = ["LIVES_IN", "whole"]
