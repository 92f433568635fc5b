"""The interface speaks of the same things in every language."""

import re
from typing import Any

from oitsite.reading.theme import read_theme

THEME = read_theme()


def said(words: Any, key: str = "") -> dict[str, str]:
    """Return every text of a catalogue by its whole key."""
    if not isinstance(words, dict):
        return {key: str(words)}
    found: dict[str, str] = {}
    for name, value in words.items():
        found |= said(value, f"{key}.{name}" if key else str(name))
    return found


def test_english_words_have_the_names_of_thai_ones() -> None:
    thai, english = said(THEME.words), said(THEME.english_words)
    assert len(english) > 200
    assert english.keys() <= thai.keys()


def test_thai_and_english_words_are_filled_with_the_same_things() -> None:
    thai = said(THEME.words)
    for key, text in said(THEME.english_words).items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", thai[key])), key


def test_english_words_are_english() -> None:
    words = said(THEME.english_words)
    thai = {key for key, text in words.items() if re.search("[ก-๛]", text)}
    assert thai == {"languages.th.name", "languages.th.short", "website_standard.lead"}
