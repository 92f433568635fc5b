"""Thai text: one form for the same letters, dictionary order, likely meant words."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

# Zero-width characters come from Word and web editors and split words for search; soft hyphens too.
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]+")
_SPLIT_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_SAYS_NOTHING = re.compile(r"[-–—_.…*\s]*|n/?a|null|~", re.IGNORECASE)
_LEADING_VOWEL = re.compile(r"([เแโใไ])([ก-ฮ])")
# Tone marks, thanthakhat, maitaikhu and phinthu order words only where all letters agree.
_MARKS = dict.fromkeys(map(ord, "\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"))


def clean(text: str) -> str:
    """Return the text in one spelling: NFC, one sara am, one sara ae, no invisible characters.

    Line breaks stay; blanks at the ends of lines and doubled blanks go.
    """
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = _SPLIT_SARA_AM.sub("\\1\u0e33", text).replace("เเ", "แ")
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(lines).strip()


def says_nothing(text: str) -> bool:
    """Tell whether a text is only what is typed for want of any: a dash, dots, n/a."""
    return bool(_SAYS_NOTHING.fullmatch(text))


def sort_key(text: str) -> tuple[str, str]:
    """Return a key that puts Thai words in the order of the Royal Institute dictionary."""
    turned = _LEADING_VOWEL.sub(r"\2\1", text.casefold())
    return turned.translate(_MARKS), turned


def closest(word: str, words: Iterable[str]) -> str | None:
    """Return the word of `words` that a typing error most likely meant, or None."""
    found = difflib.get_close_matches(word, list(words), n=1, cutoff=0.6)
    return found[0] if found else None
