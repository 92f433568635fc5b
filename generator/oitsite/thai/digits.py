"""Thai (๐-๙) and Arabic (0-9) numerals."""

import re
from typing import Literal

Numerals = Literal["arabic", "thai"]

_THAI_DIGIT = re.compile("[๐-๙]")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
# A web address, or a run without spaces or Thai letters that has a Latin one: an e-mail, a code.
_CODE = re.compile(
    r"((?:https?://|www\.)\S+"
    r"|[^\s\u0e00-\u0e4f\u0e5a-\u0e7f]*[A-Za-z][^\s\u0e00-\u0e4f\u0e5a-\u0e7f]*)"
)


def arabic(text: str) -> str:
    """Return the text with every Thai digit replaced by the Arabic one."""
    # Searching first is several times faster than translating a text without Thai digits.
    return text.translate(_TO_ARABIC) if _THAI_DIGIT.search(text) else text


def in_numerals(text: str, numerals: Numerals) -> str:
    """Return the text in the numerals that a page shows.

    Web addresses, e-mail addresses and codes such as O27 keep Arabic digits in either style,
    because a reader copies or types them.
    """
    if numerals == "arabic":
        return arabic(text)
    parts = _CODE.split(text)
    # re.split puts what the group matched at the odd indexes.
    parts[::2] = [part.translate(_TO_THAI) for part in parts[::2]]
    parts[1::2] = [arabic(part) for part in parts[1::2]]
    return "".join(parts)
