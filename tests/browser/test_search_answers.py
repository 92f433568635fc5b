"""Which pages answer: questions as people type them, in Chromium and in Firefox."""

import os
import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from support.chromium import CHROMIUM
from support.firefox import FIREFOX, firefox
from support.search_box import BOX, ITEM

QUERIES = yaml.load(
    (Path(__file__).parent / "search-queries.yml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,
)
# The page of all answers tells what was asked when it has answered, and then lists it in parts.
FIELD = "[data-search-form] [name=q]"
ANSWER = """
const [query] = args;
return new Promise((done) => {
  const status = document.querySelector("[data-search-status]");
  const more = document.querySelector("[data-search-more]");
  const look = () => {
    if (!status.textContent.includes(`“${query.trim()}”`)) return requestAnimationFrame(look);
    while (!more.hidden) more.click();
    const links = document.querySelectorAll("[data-search-list] h3 a");
    done([...links].map((link) => link.href));
  };
  look();
});
"""
Answers = dict[str, list[str]]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM and "CI" not in os.environ, reason="needs Debian's chromium"),
]


def plain(text: str) -> str:
    text = unicodedata.normalize("NFC", text).lower()
    text = text.translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789"))
    return re.sub(r"(?<=[ก-๎])\s+(?=[ก-๎])", "", re.sub(r"\s+", " ", text))


def text_of(html: str) -> str:
    """Return what a reader sees of a page's own; navigation and forms are of other pages."""
    html = html[html.index('<article class="site"') : html.rindex("</article>")]
    html = re.sub(r"<(script|style|svg|nav|form)\b.*?</\1>", " ", html, flags=re.DOTALL)
    html = re.sub(r'<img[^>]*alt="([^"]*)"[^>]*>', r" \1 ", html)
    return plain(unescape(re.sub(r"<[^>]+>", " ", html)))


@pytest.fixture(scope="module")
def texts(html_pages: dict[str, str]) -> dict[str, str]:
    """Return the text of every page that can be found, by its address."""
    return {
        name.removesuffix("index.html"): text_of(html)
        for name, html in html_pages.items()
        if name not in ("404.html", "search/index.html")
    }


def answering(query: dict[str, Any], texts: dict[str, str]) -> set[str]:
    groups = query.get("holds", [[]])
    return {
        address
        for address, text in texts.items()
        if all(any(plain(one) in text for one in group) for group in groups)
    }


def addresses(links: list[str], address: str) -> list[str]:
    return [link.removeprefix(address) for link in links]


@pytest.fixture(scope="module")
def in_chromium(browser: Browser, address: str) -> Answers:
    page = browser.new_page()
    page.goto(f"{address}search/")
    answers = {}
    for query in QUERIES:
        page.locator(FIELD).fill(query["q"])
        links = page.evaluate(f"(...args) => {{ {ANSWER} }}", query["q"])
        answers[query["q"]] = addresses(links, address)
    page.close()
    return answers


@pytest.fixture(scope="module")
def in_firefox(address: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    if not FIREFOX and "CI" not in os.environ:
        pytest.skip("needs Debian's firefox-esr")
    with firefox(tmp_path_factory.mktemp("profile")) as window:
        window.open(f"{address}search/")
        answers = {}
        for query in QUERIES:
            window.type(FIELD, query["q"])
            answers[query["q"]] = addresses(window.run(ANSWER, query["q"]), address)
        yield answers


def test_there_are_questions_of_every_kind() -> None:
    assert len(QUERIES) >= 40
    assert len({query["kind"] for query in QUERIES}) == 11


def test_what_is_searched_for_is_among_the_first_five(
    in_chromium: Answers, texts: dict[str, str]
) -> None:
    recalls, precisions, poor = [], [], []
    for query in QUERIES:
        right, found = answering(query, texts), in_chromium[query["q"]]
        if query["kind"] == "nonsense":
            assert found == [], query["q"]
            continue
        assert right, f"no page of the sample answers {query['q']}"
        assert set(query.get("leads", [])) <= set(found[:5]), query["q"]
        recalls.append(len(right & set(found[:5])) / min(5, len(right)))
        precisions.append(len(right & set(found)) / len(found) if found else 0)
        if recalls[-1] < 1 or precisions[-1] < 0.8:
            poor.append(f"{query['q']}: {recalls[-1]:.2f} {precisions[-1]:.2f}")
    print("recall and precision below 1 and 0.8:", *poor, sep="\n")
    assert sum(recalls) / len(recalls) >= 0.95
    assert sum(precisions) / len(precisions) >= 0.9


def test_box_begins_with_the_same_answers(page: Page, address: str, in_chromium: Answers) -> None:
    page.goto(address)
    for query, found in in_chromium.items():
        page.locator(BOX).fill("")  # or a list of the same length would pass for the new one
        page.locator(BOX).fill(query)
        count = f"พบ {len(found)} หน้า" if found else "ไม่พบหน้าที่ตรงกัน"
        expect(page.locator(".search__output").get_by_role("status")).to_contain_text(count)
        shown = page.locator(f"{ITEM} > a:first-child").all()
        first = [str(link.get_attribute("href")).removeprefix("./") for link in shown[:5]]
        assert first == found[:5]


def test_firefox_finds_the_same_pages_in_the_same_order(
    in_chromium: Answers, in_firefox: Answers
) -> None:
    assert in_firefox == in_chromium
