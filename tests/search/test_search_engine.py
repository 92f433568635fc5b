"""The parts of the search that run in the browser, each by a table of cases."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from support.chromium import CHROMIUM
from support.places import ROOT

PARTS = ("fold", "keyboard", "sound", "words", "near", "pages", "question", "extract", "search")
INDEX = {
    "kinds": {"general": "ทั่วไป"},
    "synonyms": [
        ["คนแก่", "ผู้สูงอายุ"],
        ["no gift", "ของขวัญ"],
        ["ไฟถนน", "ไฟฟ้าสาธารณะ"],
        ["ถนนเสีย", "ถนนชำรุด"],
        ["ชำรุด", "เสีย"],
    ],
    "pages": [
        {
            "address": f"{address}/",
            "kind": "general",
            "year": year,
            "language": "en" if address.startswith("en-") else "th",
            "weight": weight,
            "sections": sections,
        }
        for address, year, weight, sections in (
            ("elderly", None, 1.3, [["", "เบี้ยยังชีพ​ผู้สูงอายุ", "ลงทะเบียน​ที่​กอง​สวัสดิการ"]]),
            ("gift", 2568, 1, [["", "ไม่​รับ​ของขวัญ", "งด​รับ​ของขวัญ​ทุก​ชนิด"]]),
            ("gift-new", 2569, 1, [["", "ไม่​รับ​ของขวัญ", "งด​รับ​ของขวัญ​ทุก​ชนิด"]]),
            ("borrow", 2569, 1, [["", "ยืม​พัสดุ", "คะแนน 89.30 จาก​เดิม 1,234"],
                                 ["steps", "ขั้นตอน", "ทะเบียน​ทรัพย์สิน O17 โทร 0 0000 0011"]]),
            ("files", None, 1, [["", "ไฟล์​เอกสาร", "A <b> & \"c\" ไฟล์"]]),
            ("lamps", None, 1, [["", "ไฟฟ้า​สาธารณะ", "แจ้ง​เมื่อ​ชำรุด"]]),
            ("roads", None, 1, [["", "ถนน​ชำรุด", "ไฟ​เตือน​และ​ร้องเรียน"]]),
            ("voices", None, 1, [["", "เสียง​ตาม​สาย", "ฟัง​ทุก​วัน รอง​นายก​เรียน​เชิญ"]]),
            ("en-survey", None, 1, [["", "Survey", "EIT"]]),
            ("survey", None, 1, [["", "Survey", "EIT"]]),
        )
    ],
}  # fmt: skip

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM and "CI" not in os.environ, reason="needs Debian's chromium"),
]


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    for part in PARTS:
        page.add_script_tag(path=Path(ROOT, "theme/assets/search", f"{part}.js"))
    page.evaluate(f"takeSearchIndex({json.dumps(INDEX)})")
    yield page
    page.close()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("ปี ๒๕๖๘", "ปี 2568"),
        ("No Gift POLICY", "no gift policy"),
        ("นํ้า", "น้ำ"),
        ("น้ํา", "น้ำ"),
        ("นำ้", "น้ำ"),
        ("เเผน", "แผน"),
        ("ท่ีอยู่", "ที่อยู่"),
        ("ที่่", "ที่"),
        ("ทรัพยากร บุคคล", "ทรัพยากรบุคคล"),
        ("อุปโภค-บริโภค", "อุปโภคบริโภค"),
        ("ป.ป.ช. แจ้ง", "ปปชแจ้ง"),
        ("คู่มือ (ฉบับย่อ)", "คู่มือฉบับย่อ"),
        ("E-Service", "eservice"),
        ("2567-2569", "2567-2569"),
        ("1,234.50 บาท", "1234.50 บาท"),
        ("ข้อ ๐42", "ข้อ o42"),
        ("O42 และ 042", "o42 และ o42"),
        ("ทรัพย์​สิน", "ทรัพย์สิน"),
        ("บรรทัดหนึ่ง\nบรรทัดสอง", "บรรทัดหนึ่ง\nบรรทัดสอง"),
        ("", ""),
    ],
)
def test_same_to_a_reader_is_spelled_the_same(engine: Page, text: str, letters: str) -> None:
    folded = engine.evaluate("(text) => fold(text)", text)
    assert folded["letters"].strip() == letters
    assert len(folded["places"]) == len(folded["starts"]) == len(folded["letters"])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ผู้สูงอายุ", ["elderly"]),
        ("คนแก่", ["elderly"]),
        ("เบี้ยคนแก่", ["elderly"]),
        ("ของขวัญ", ["gift-new", "gift"]),
        ("No Gift", ["gift-new", "gift"]),
        ("ของขวัน", ["gift-new", "gift"]),
        ("ของขัวญ", ["gift-new", "gift"]),
        ("-v'-;yP", ["gift-new", "gift"]),
        ("ืน เรดะ", ["gift-new", "gift"]),
        ("ทรัพสิน", ["borrow"]),
        ("ทะเบียนจักรวาล", []),
        ("การยืม", ["borrow"]),
        ("ยืมพัส", ["borrow"]),
        ("อยากยืมพัสดุต้องทำอย่างไร", ["borrow"]),
        ("ยืม ทะเบียน", ["borrow"]),
        ("89.30", ["borrow"]),
        ("1234", ["borrow"]),
        ("30", []),
        ("017", ["borrow"]),
        ("๐ ๐๐๐๐ ๐๐๑๑", ["borrow"]),
        ("0-0000-0011", ["borrow"]),
        ("ฟล์", []),
        ("ไฟถนนเสีย", ["lamps"]),
        ("ชำรุด", ["roads", "lamps"]),
        ("รองเรียน", ["roads"]),
        ("รองเรียนชำรุด", ["roads"]),
        ("กระสวยอวกาศ", []),
        ("?!", []),
        ("   ", []),
        ("ย" * 500, []),
    ],
)
def test_question_finds_its_pages_in_order(engine: Page, typed: str, found: list[str]) -> None:
    script = "(typed) => Search.ofSite.find(typed).found.map(({page}) => page.address)"
    assert engine.evaluate(script, typed) == [f"{name}/" for name in found]


@pytest.mark.parametrize(
    ("language", "found"), [("th", ["survey/", "en-survey/"]), ("en", ["en-survey/", "survey/"])]
)
def test_pages_in_the_language_of_the_reader_come_first(
    engine: Page, language: str, found: list[str]
) -> None:
    script = "(said) => Search.ofSite.find('EIT', said).found.map(({page}) => page.address)"
    assert engine.evaluate(script, language) == found


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ปี 68", "ปี 2568"),
        ("ปีงบ ๖๘", "ปีงบ 2568"),
        ("พ.ศ. 2496", "พ.ศ. 2496"),
        ("o2", "O2"),
        ("๐๒", "O2"),
        ("O02", "O2"),
        ("o 12", "O12"),
        ("ข้อ ๐๘ ปี ๖๘", "ข้อ O8 ปี 2568"),
        ("งบ 69", "งบ 2569"),
        ("หมู่ 12", "หมู่ 12"),
        ("0000 0011", "0000 0011"),
        ("000000011", "0 0000 0011"),
        ("08-1234-5678", "08 1234 5678"),
    ],
)
def test_question_is_written_as_the_site_writes(engine: Page, typed: str, written: str) -> None:
    assert engine.evaluate("(typed) => asWritten(typed)", typed) == written


@pytest.mark.parametrize(
    ("latin", "thai"),
    [("ihv'giupo", "ร้องเรียน"), ("-v'-;yP", "ของขวัญ"), ("m60ib9", "ทุจริต"), ("eit", "ำระ")],
)
def test_each_key_has_a_letter_on_either_keyboard(engine: Page, latin: str, thai: str) -> None:
    assert engine.evaluate("(typed) => onOtherKeyboard(typed)", latin) == thai
    assert engine.evaluate("(typed) => onOtherKeyboard(typed)", thai) == latin


@pytest.mark.parametrize(
    ("word", "other", "alike"),
    [
        ("ทรัพย์สิน", "ทรัพสิน", True),
        ("เว็บไซต์", "เวปไซด์", True),
        ("ประเมิน", "ประเมิณ", True),
        ("ร้อง", "รอง", True),
        ("ถนน", "ถอน", False),
    ],
)
def test_what_sounds_alike_has_one_sound(engine: Page, word: str, other: str, alike: bool) -> None:
    sounds = engine.evaluate("(words) => words.map(soundOf)", [word, other])
    assert (sounds[0] == sounds[1]) is alike


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ไฟฟ้าสาธรณะ", ["ไฟฟ้าสาธารณะ"]),
        ("ไฟฟ้สาาธารณะ", ["ไฟฟ้าสาธารณะ"]),
        ("ไฟฟ้าสาธาารณะ", ["ไฟฟ้าสาธารณะ"]),
        ("ไพฟ้าสาทารนะ", ["ไฟฟ้าสาธารณะ"]),
        ("ไฟฟ้านครหลวง", []),
        ("ย" * 40, []),
    ],
)
def test_nearest_word_has_the_fewest_errors(engine: Page, typed: str, meant: list[str]) -> None:
    text = {"letters": "ไฟฟ้าสาธารณะ", "starts": [1] + [0] * 11}
    assert engine.evaluate("([typed, text]) => nearest(typed, [text])", [typed, text]) == meant


def answer(engine: Page, typed: str) -> dict[str, Any]:
    script = """(typed) => {
      const result = Search.ofSite.find(typed);
      return { words: result.words.map(({letters, on, corrected, spellings}) =>
                 [letters, on.size > 0, corrected ? spellings[0] : null]),
               shown: answerOf(result.found[0].page, result) };
    }"""
    return dict(engine.evaluate(script, typed))


def test_words_are_told_as_found_missing_or_meant(engine: Page) -> None:
    words = answer(engine, "ทรัพย์สิน จักรวาล")["words"]
    assert words == [["ทรัพย์สิน", True, None], ["จักรวาล", False, None]]
    assert answer(engine, "ของขวัน")["words"] == [["ของขวัน", True, "ของขวัญ"]]


def test_extract_marks_the_words_and_escapes_the_text(engine: Page) -> None:
    shown = answer(engine, "เอกสาร")["shown"]
    assert shown["title"] == "ไฟล์​<mark>เอกสาร</mark>"
    assert shown["text"] == "A &lt;b&gt; &amp; &quot;c&quot; ไฟล์"
    sections = answer(engine, "ทรัพย์สิน")["shown"]["sections"]
    assert [section["anchor"] for section in sections] == ["steps"]
    assert "<mark>ทรัพย์สิน</mark>" in sections[0]["text"]
