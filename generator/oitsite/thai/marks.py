"""Numbers and dashes that were typed before the items of a list."""

import re
from collections.abc import Sequence

_NUMBERING = re.compile(r"^\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])\s*")
_BULLET = re.compile(r"^[-–•]\s*(?=\S)")


def are_numbered(texts: Sequence[str]) -> bool:
    """Tell whether each of several texts begins with a number of its own."""
    return len(texts) > 1 and all(_NUMBERING.match(text) for text in texts)


def unmarked(text: str) -> str:
    """Return an item of a list without the number or dash typed before it."""
    return _BULLET.sub("", _NUMBERING.sub("", text)) if "\n" not in text else text
