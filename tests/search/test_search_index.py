"""What the search looks through: the text of each page, its words, its kind and year."""

import json
import re
from typing import Any

import pytest

from oitsite.pages import Page, Section
from oitsite.pages.categories import categories_of, year_of
from oitsite.search.index import index_of
from oitsite.search.page_text import Passage, passages_of
from oitsite.search.words import divided

NAMES = {"general": "ทั่วไป", "oit": "ข้อมูล OIT"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ทรัพย์สินของราชการ", "ทรัพย์สิน|ของ|ราชการ"),
        ("แผน O5 ปี 2569", "แผน O5 ปี 2569"),
        ("(เทศบาล)", "(เทศบาล)"),
        ("", ""),
    ],
)
def test_thai_words_are_divided_and_nothing_else(text: str, words: str) -> None:
    assert divided(text).replace("\u200b", "|") == words
    assert divided(text).replace("\u200b", "") == text


def shown(html: str, *sections: Section) -> list[Passage]:
    return list(passages_of(Page("a/", "หน้า", "", html, sections)))


def test_section_has_all_the_text_up_to_the_next_anchor() -> None:
    html = "<h1>หน้า</h1><p>ต้น <b>ตัว</b>หนา</p>"
    html += '<section><h2 id="two">สอง</h2><ul><li>ก</li><li>ข</li></ul></section>'
    assert shown(html, Section("สอง", "two")) == [
        Passage("", "หน้า", "ต้น ตัวหนา"),
        Passage("two", "สอง", "ก\nข"),
    ]


def test_pictures_and_documents_are_text_and_navigation_is_not() -> None:
    html = (
        '<nav><a href="../">ขึ้นไป</a></nav><img src="a.png" alt="ป้ายหมู่บ้าน">'
        '<a href="../files/a.pdf"><svg><path d=""/></svg><span>คู่มือ &amp; แบบ</span></a> (PDF 2 KB)'
        "<form><label>เลือก</label></form>"
    )
    assert shown(html)[0].text == "ป้ายหมู่บ้าน\nคู่มือ & แบบ (PDF 2 KB)"


def test_section_that_is_nowhere_has_no_text_and_a_long_one_that_before_its_table() -> None:
    html = f"<p>ย่อ</p><table><td>{'ก' * 200_000}</td></table>"
    passages = shown(html, Section("สอง", "nowhere"))
    assert [one.text for one in passages] == ["ย่อ", ""]


def pages(*addresses: str) -> list[Page]:
    return [Page(address, f"หน้า {address}", "", "<p>ก</p>") for address in addresses]


def test_category_is_what_several_addresses_begin_with() -> None:
    titles = {
        address: f"หน้า {address}" for address in ("", "contact/", "oit/2569/", "oit/2569/o1/")
    }
    titles |= {"news/2568/": "ข่าว ปีงบประมาณ พ.ศ. 2568", "news/2568/a/": "ข่าวหนึ่ง"}
    categories = categories_of(titles, NAMES)
    assert categories.names == {"general": "ทั่วไป", "oit": "ข้อมูล OIT", "news": "ข่าว"}
    assert [categories.of(address) for address in titles] == [
        "general", "general", "oit", "oit", "news", "news"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "year"),
    [("oit/2569/o1/", 2569), ("2568/", 2568), ("a/12569/", None), ("contact/", None)],
)
def test_year_stands_in_the_address(address: str, year: int | None) -> None:
    assert year_of(address) == year


def data_of(*some: Page) -> Any:
    script = b"".join(
        index_of(some, categories_of({one.address: one.title for one in some}, NAMES), [["ก", "ข"]])
    ).decode()
    found = re.fullmatch(r"takeSearchIndex\((.*)\);\n", script, re.DOTALL)
    assert found
    return json.loads(
        re.sub(r"([{,])(kinds|synonyms|pages):", r'\1"\2":', found[1]).replace(",\n]", "]")
    )


def test_index_holds_every_page_that_is_not_left_out() -> None:
    plain, service, hidden = pages("a/", "b/", "c/")
    service = Page(**{**service.__dict__, "weight": 1.3})
    hidden = Page(**{**hidden.__dict__, "weight": 0})
    data = data_of(plain, service, hidden)
    assert [(page["address"], page["weight"]) for page in data["pages"]] == [("a/", 1), ("b/", 1.3)]
    assert data["synonyms"] == [["ก", "ข"]]


def test_index_of_no_page_is_an_index() -> None:
    assert data_of()["pages"] == []
