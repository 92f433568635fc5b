"""The progress of the plan of operations: a separate item until fiscal year 2566."""

from oitsite.items.fillers.annual_plan_progress import LIVES_IN, months, progress, spending

__all__ = ["LIVES_IN", "months", "progress", "spending"]
