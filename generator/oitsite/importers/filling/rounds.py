"""The round of a report, as documents name it."""

import re

from oitsite.records.kinds.measure import Round
from oitsite.thai import arabic


def round_in(text: str, pattern: str = r"รอบ\s*(6|12)\s*เดือน") -> Round | None:
    """Return the round that a text names, if it names exactly one."""
    months = set(re.findall(pattern, arabic(text)))
    if months == {"6"}:
        return "6-month"
    return "12-month" if months == {"12"} else None
