"""Where Thai words begin: Thai is written without blanks, and browsers disagree on its words."""

import re
from functools import cache, lru_cache
from importlib import resources

import nlpo3

BOUNDARY = "\u200b"
"""Zero-width space: stands in the index where a word begins."""

_DICTIONARY = "words_th"
_THAI = re.compile("[\u0e01-\u0e4e]{2,}")


def divided(text: str) -> str:
    """Return the text with a boundary between any two Thai words that touch."""
    _load()
    return _THAI.sub(lambda run: _divided(run[0]), text)


@lru_cache(maxsize=10_000)  # Headings and labels come again on every page.
def _divided(run: str) -> str:
    return BOUNDARY.join(nlpo3.segment(run, _DICTIONARY))


@cache
def _load() -> None:
    """Load the word list that stands beside this module; words_th.LICENSE.md says whose it is."""
    with resources.as_file(resources.files(__package__) / f"{_DICTIONARY}.txt") as path:
        said, loaded = nlpo3.load_dict(str(path), _DICTIONARY)
    if not loaded:
        raise OSError(0, said, str(path))
