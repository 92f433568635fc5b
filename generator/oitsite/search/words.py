"""Thai word boundaries: Thai is written without spaces, and browsers divide it differently."""

import re
from functools import cache, lru_cache
from importlib import resources

import nlpo3

BOUNDARY = "\u200b"
"""The zero-width space, which marks in the index where a word begins."""

_DICTIONARY = "words_th"
_THAI = re.compile("[\u0e01-\u0e4e]{2,}")


def divided(text: str) -> str:
    """Return the text with a boundary between adjacent Thai words."""
    _load()
    return _THAI.sub(lambda run: _divided(run[0]), text)


@lru_cache(maxsize=10_000)  # Headings and labels recur on every page.
def _divided(run: str) -> str:
    return BOUNDARY.join(nlpo3.segment(run, _DICTIONARY))


@cache
def _load() -> None:
    """Load the word list beside this module; its licence is in words_th.LICENSE.md."""
    with resources.as_file(resources.files(__package__) / f"{_DICTIONARY}.txt") as path:
        message, loaded = nlpo3.load_dict(str(path), _DICTIONARY)
    if not loaded:
        raise OSError(0, message, str(path))
