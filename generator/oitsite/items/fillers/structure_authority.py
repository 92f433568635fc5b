"""Structure, powers and duties: one item since fiscal year 2568."""

from oitsite.items.fillers.authority import not_whole_law, powers
from oitsite.items.fillers.structure import LIVES_IN, chart, divisions, political_and_permanent

__all__ = [
    "LIVES_IN",
    "chart",
    "divisions",
    "not_whole_law",
    "political_and_permanent",
    "powers",
]
