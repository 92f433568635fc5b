"""The codes of ethics and their promotion: one item since fiscal year 2568."""

from oitsite.items.fillers.ethics_code import LIVES_IN, code, local_codes, rules
from oitsite.items.fillers.ethics_drive import dos_and_donts, team, training

__all__ = ["LIVES_IN", "code", "dos_and_donts", "local_codes", "rules", "team", "training"]
