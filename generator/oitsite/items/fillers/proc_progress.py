"""The progress of purchases in the first six months, from the same list (fiscal year 2567)."""

from oitsite.items.fillers.proc_list import (
    LIVES_IN,
    agreed_price,
    budget,
    budget_source,
    egp_number,
    method,
    official_form,
    reference_price,
    status,
    winner,
    work,
)

__all__ = [
    "LIVES_IN",
    "agreed_price",
    "budget",
    "budget_source",
    "egp_number",
    "method",
    "official_form",
    "reference_price",
    "status",
    "winner",
    "work",
]
