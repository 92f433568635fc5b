"""Thai text: one spelling, dictionary order, the word that was meant."""

import pytest

from oitsite.thai import clean, closest, is_placeholder, sort_key


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("ทํา", "ทำ", id="sara am typed as nikhahit and sara aa"),
        pytest.param("น้ํา", "น้ำ", id="tone mark before nikhahit"),
        pytest.param("นํ้า", "น้ำ", id="tone mark after nikhahit"),
        pytest.param("เเผน", "แผน", id="sara ae typed as two sara e"),
        pytest.param("งาน\u200bสาร\u200bบรรณ", "งานสารบรรณ", id="zero-width space of Word"),
        pytest.param("\ufeffข่าว", "ข่าว", id="byte order mark inside a text"),
        pytest.param("สา\u00adธารณะ", "สาธารณะ", id="soft hyphen"),
        pytest.param("กอง\u00a0คลัง", "กอง คลัง", id="no-break space"),
        pytest.param("กอง\t  คลัง", "กอง คลัง", id="doubled blanks and tabs"),
        pytest.param("  กองคลัง  ", "กองคลัง", id="blanks around"),
        pytest.param("cafe\u0301", "café", id="combining accent"),
        pytest.param("\u200b \u00a0", "", id="nothing that can be seen"),
    ],
)
def test_text_is_kept_in_one_spelling(typed: str, kept: str) -> None:
    assert clean(typed) == kept
    assert clean(kept) == kept


def test_line_breaks_stay_and_their_blanks_go() -> None:
    assert clean("\n ขั้นแรก \r\n- ก  ข\n\nจบ\n") == "ขั้นแรก\n- ก ข\n\nจบ"


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["กา", "ขา", "คา", "งา"], id="by consonant"),
        pytest.param(
            ["กา", "เก", "แก", "โก", "ใก", "ไก"], id="a leading vowel counts behind its consonant"
        ),
        pytest.param(
            ["กอง", "กา", "แกะ", "ขน", "เขา", "ตา", "โต๊ะ"], id="consonant before leading vowel"
        ),
        pytest.param(["ขา", "ข่า", "ข้า", "ขาย"], id="a tone mark counts only where letters agree"),
        pytest.param(["ก็", "กง", "กา"], id="a mark over a letter counts last"),
        pytest.param(["พลาง", "เพล", "เพลง"], id="a cluster turns with its first consonant"),
        pytest.param(["abc", "Abd", "กา"], id="Latin before Thai, capitals or not"),
    ],
)
def test_words_stand_in_the_order_of_the_dictionary(words: list[str]) -> None:
    backwards = words[::-1]
    assert sorted(backwards, key=sort_key) == words


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("titel", ["title", "date"], "title"),
        ("respnsible", ["reports", "responsible"], "responsible"),
        ("กองคลัีง", ["กองช่าง", "กองคลัง"], "กองคลัง"),
        ("Manual.pdf", ["manual.pdf", "map.png"], "manual.pdf"),
        ("ผู้รับผิดชอบ", ["title", "date"], None),
        ("title", [], None),
    ],
)
def test_word_meant_is_the_closest_or_none(typed: str, known: list[str], meant: str | None) -> None:
    assert closest(typed, known) == meant
    assert closest(typed, iter(known)) == meant


@pytest.mark.parametrize(
    "text", ["-", "–", "....", "…", " - ", "--", "n/a", "N/A", "null", "~", "_"]
)
def test_dash_says_nothing(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["ไม่มี", "0", "- ก", "None", "ก.", "1-2", "?"])
def test_word_or_number_says_something(text: str) -> None:
    assert not is_placeholder(text)
