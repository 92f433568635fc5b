"""Putting the No Gift Policy into practice: a separate item in fiscal years 2566 and 2567."""

from oitsite.items.fillers.no_gift_policy import LIVES_IN, activity, activity_kind, activity_year

__all__ = ["LIVES_IN", "activity", "activity_kind", "activity_year"]
