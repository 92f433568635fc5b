"""Numbers and dashes that were typed in front of list items."""

import re
from collections.abc import Sequence

_NUMBERING = re.compile(r"^\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])\s*")
_BULLET = re.compile(r"^[-–•]\s*(?=\S)")


def all_numbered(texts: Sequence[str]) -> bool:
    """Tell whether there are several texts and each begins with a number."""
    return len(texts) > 1 and all(_NUMBERING.match(text) for text in texts)


def without_list_marker(text: str) -> str:
    """Return a list item without the number or dash in front; several lines stay as they are."""
    return _BULLET.sub("", _NUMBERING.sub("", text)) if "\n" not in text else text
