"""Contact data and the channel for questions: one item since fiscal year 2568."""

from oitsite.items.fillers.contact import LIVES_IN, address, email, map_, phone
from oitsite.items.fillers.qa import from_main_site, question_channel, two_way

__all__ = [
    "LIVES_IN",
    "address",
    "email",
    "from_main_site",
    "map_",
    "phone",
    "question_channel",
    "two_way",
]
