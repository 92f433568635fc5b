"""Thai text: normalisation, dictionary order and spelling suggestions."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

# Word and web editors insert zero-width characters and soft hyphens, which split words for search.
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]+")
_SPLIT_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_PLACEHOLDER = re.compile(r"[-–—_.…*\s]*|n/?a|null|~", re.IGNORECASE)
_LEADING_VOWEL = re.compile(r"([เแโใไ])([ก-ฮ])")
# Tone marks, thanthakhat, maitaikhu and phinthu count only between words of the same letters.
_MARKS = dict.fromkeys(map(ord, "\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"))


def clean(text: str) -> str:
    """Return the text normalised: NFC, one sara am, one sara ae, no invisible characters.

    Lines are kept but stripped, and repeated spaces are collapsed.
    """
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = _SPLIT_SARA_AM.sub("\\1\u0e33", text).replace("เเ", "แ")
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(lines).strip()


def is_placeholder(text: str) -> bool:
    """Tell whether a text is empty or only a placeholder: a dash, dots, n/a."""
    return bool(_PLACEHOLDER.fullmatch(text))


def sort_key(text: str) -> tuple[str, str]:
    """Return a key that sorts Thai words as the Royal Institute dictionary does."""
    reordered = _LEADING_VOWEL.sub(r"\2\1", text.casefold())
    return reordered.translate(_MARKS), reordered


def closest(word: str, words: Iterable[str]) -> str | None:
    """Return the entry of `words` that a misspelt word most likely means, or None."""
    matches = difflib.get_close_matches(word, list(words), n=1, cutoff=0.6)
    return matches[0] if matches else None
