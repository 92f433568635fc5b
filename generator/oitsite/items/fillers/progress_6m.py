"""How far the plan of operations has come: an item of its own until fiscal year 2566."""

from oitsite.items.fillers.annual_plan_progress import LIVES_IN, months, progress, spending

__all__ = ["LIVES_IN", "months", "progress", "spending"]
