"""The search as people use it: typed into the real box, in Chromium and in Firefox."""

import os
import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, Route, expect

from conftest import CHROMIUM
from firefox import FIREFOX, firefox

QUERIES = yaml.load(
    (Path(__file__).parent / "search-queries.yml").read_text(encoding="utf-8"),
    Loader=yaml.BaseLoader,
)
BOX = "[data-md-component=search-query]"
# Material's script is fetched when somebody turns to the box; then it hands every answer to whoever
# asks it, while the list itself grows only as one scrolls.
LISTEN = """
document.querySelector("[data-md-component=search-query]").focus();
return new Promise((done) => {
  const listen = () => {
    if (!window.component$) return requestAnimationFrame(listen);
    window.component$.subscribe(({query, items}) => {
      if (query !== undefined) window.answered = [query, items.map(([page]) => page.location)];
    });
    done();
  };
  listen();
});
"""
ANSWER = """
const [query] = args;
return new Promise((done) => {
  const look = () =>
    window.answered?.[0] === query ? done(window.answered[1]) : requestAnimationFrame(look);
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


@pytest.fixture(scope="module")
def in_chromium(browser: Browser, address: str) -> Answers:
    page = browser.new_page()
    page.goto(address)
    page.evaluate(f"() => {{ {LISTEN} }}")
    answers = {}
    for query in QUERIES:
        page.locator(BOX).fill(query["q"][:-1])
        page.locator(BOX).press_sequentially(query["q"][-1])
        answers[query["q"]] = page.evaluate(f"(...args) => {{ {ANSWER} }}", query["q"])
        shown = page.locator(".md-search-result__item > a:first-child")
        first = [link.get_attribute("href") for link in shown.all()[:5]]
        assert first == [address + found for found in answers[query["q"]][:5]]
    page.close()
    return answers


@pytest.fixture(scope="module")
def in_firefox(address: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    if not FIREFOX and "CI" not in os.environ:
        pytest.skip("needs Debian's firefox-esr")
    with firefox(tmp_path_factory.mktemp("profile")) as window:
        window.open(address)
        window.run(LISTEN)
        answers = {}
        for query in QUERIES:
            window.type(BOX, query["q"])
            answers[query["q"]] = window.run(ANSWER, query["q"])
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
        recalls.append(len(right & set(found[:5])) / min(5, len(right)))
        precisions.append(len(right & set(found)) / len(found) if found else 0)
        if recalls[-1] < 1 or precisions[-1] < 0.8:
            poor.append(f"{query['q']}: {recalls[-1]:.2f} {precisions[-1]:.2f}")
    print("recall and precision below 1 and 0.8:", *poor, sep="\n")
    assert sum(recalls) / len(recalls) >= 0.95
    assert sum(precisions) / len(precisions) >= 0.9


def test_firefox_finds_the_same_pages_in_the_same_order(
    in_chromium: Answers, in_firefox: Answers
) -> None:
    assert in_firefox == in_chromium


def opened(page: Page, address: str) -> Page:
    page.goto(address)
    page.evaluate(f"() => {{ {LISTEN} }}")
    return page


def test_pasted_or_spoken_words_are_searched_for(page: Page, address: str) -> None:
    opened(page, address).locator(BOX).focus()
    page.keyboard.insert_text("ร้องเรียน")  # an input event without any key
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    expect(page.locator(".search__output").get_by_role("status")).to_have_text(
        re.compile(r"^พบ \d+ หน้า$")
    )


@pytest.mark.parametrize(("code", "letter"), [("Slash", "ฝ"), ("KeyS", "ห"), ("KeyF", "ด")])
def test_shortcut_opens_the_search_on_a_thai_keyboard(
    page: Page, address: str, code: str, letter: str
) -> None:
    opened(page, address)
    event = f"new KeyboardEvent('keydown', {{code: '{code}', key: '{letter}', bubbles: true}})"
    page.evaluate(f"document.body.dispatchEvent({event})")
    expect(page.locator(BOX)).to_be_focused()


def test_thai_letters_typed_elsewhere_open_nothing(page: Page, address: str) -> None:
    page.goto(f"{address}search/")
    page.get_by_label("คำที่ต้องการค้นหา").focus()
    page.keyboard.type("หฝด")
    assert page.get_by_label("คำที่ต้องการค้นหา").input_value() == "หฝด"


def test_tab_walks_through_the_answers_and_leaving_them_closes_the_box(
    page: Page, address: str
) -> None:
    opened(page, address).locator(BOX).fill("O17")
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    for _ in range(10):
        page.keyboard.press("Tab")
        if first.evaluate("e => e === document.activeElement"):
            break
    expect(first).to_be_focused()
    page.locator(".brand").focus()
    assert not page.locator("#__search").is_checked()


def test_enter_leads_to_all_answers(page: Page, address: str) -> None:
    opened(page, address).locator(BOX).fill("ร้องเรียน")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/search/\?q="))
    expect(page.get_by_role("status")).to_have_text(re.compile(r"พบ \d+ หน้า สำหรับ “ร้องเรียน”"))


def test_answers_say_that_the_other_keyboard_was_meant(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=ihv'giupo")
    expect(page.get_by_role("status")).to_contain_text("“ihv'giupo” จึงแสดงผลของ “ร้องเรียน”")
    assert page.locator(".found > li mark").first.inner_text() == "ร้องเรียน"


def test_words_that_are_nowhere_are_named(page: Page, address: str) -> None:
    opened(page, address).locator(BOX).fill("ร้องเรียน xyzzy")
    expect(page.locator(".md-search-result__terms").first).to_have_text("ไม่พบคำว่า: xyzzy")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("ไม่พบคำว่า “xyzzy” ในเว็บไซต์")


def test_nothing_of_the_search_but_the_box_loads_before_the_first_question(
    page: Page, address: str
) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(address)))
    page.goto(address, wait_until="networkidle")
    assert "search/index.js" not in loaded
    assert "assets/search/search.js" not in loaded
    page.locator(BOX).fill("ร้องเรียน")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert "search/index.js" in loaded


def test_search_runs_under_a_strict_policy(page: Page, address: str) -> None:
    # Material's inline scripts need hashes of their own; the search needs the site's files alone.
    policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src 'self' data:"

    def with_policy(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": policy}
        route.fulfill(response=response, headers=headers)

    errors: list[str] = []
    page.route("**/*", with_policy)
    page.on("console", lambda message: errors.append(message.text))
    opened(page, address).locator(BOX).fill("ร้องเรียน")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.goto(f"{address}search/?q=ร้องเรียน")
    expect(page.locator(".found > li").first).to_be_visible()
    assert [error for error in errors if "Content Security Policy" in error] == []


def test_page_for_missing_addresses_searches_too(page: Page, address: str) -> None:
    opened(page, f"{address}404.html").locator(BOX).fill("O17")
    expect(page.locator(".md-search-result__link").first).to_have_attribute(
        "href", re.compile(rf"^{address}oit/\d+/o17/$")
    )


def test_site_opened_from_a_folder_is_searched(browser: Browser, built: Path) -> None:
    page = browser.new_page()
    page.goto((built / "contact/index.html").as_uri())
    page.locator(BOX).fill("ทรัพย์สินของราชการ")
    link = page.locator(".md-search-result__link").first
    expect(link).to_have_attribute("href", re.compile(r"^file:.*/index\.html"))
    page.locator(BOX).press("Enter")
    expect(page.locator(".found > li").first).to_be_visible()
    page.locator(".found a").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.close()


def test_page_of_answers_is_narrowed_and_shared_by_its_address(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=ทุจริต")
    status = page.get_by_role("status")
    expect(status).to_contain_text("สำหรับ “ทุจริต”")
    everything = status.inner_text()
    page.get_by_label("ประเภท").select_option("oit")
    page.get_by_label("ปีงบประมาณ").select_option("2568")
    expect(status).not_to_have_text(everything)
    shared, narrowed = page.url, page.locator(".found > li h3").all_inner_texts()
    assert "kind=oit" in shared and "year=2568" in shared
    assert all(of == "ข้อมูล OIT · 2568" for of in page.locator(".found__of").all_inner_texts())
    page.goto(address)
    page.goto(shared)
    expect(page.locator(".found > li").first).to_be_visible()
    assert page.locator(".found > li h3").all_inner_texts() == narrowed


def test_long_list_of_answers_is_shown_in_parts(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=งบประมาณ")
    expect(page.locator(".found > li")).to_have_count(20)
    page.get_by_role("button", name="ดูผลถัดไป").click()
    expect(page.locator(".found > li").nth(20).get_by_role("link").first).to_be_focused()


def test_what_is_typed_never_becomes_markup(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=<img src=x onerror=alert(1)>$%26 ร้องเรียน")
    expect(page.get_by_role("status")).to_contain_text("<img src=x onerror=alert(1)>$& ร้องเรียน")
    assert page.locator(".site img[src=x]").count() == 0


def test_page_of_answers_says_when_the_index_does_not_load(page: Page, address: str) -> None:
    page.route("**/search/index.js", lambda route: route.abort())
    page.goto(f"{address}search/?q=ร้องเรียน")
    expect(page.get_by_role("status")).to_contain_text("ไม่สำเร็จ")
    page.unroute("**/search/index.js")
    page.get_by_role("button", name="ค้นหา").click()
    expect(page.locator(".found > li").first).to_be_visible()


def test_index_of_the_site_is_there_without_a_script(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page.goto(address)
    page.locator(".tools").get_by_role("link", name="สารบัญเว็บไซต์").click()
    assert page.url == f"{address}search/"
    assert page.get_by_role("link", name="แจ้งซ่อมไฟฟ้าสาธารณะ").is_visible()
    assert page.locator("form.finder").is_hidden()
    page.close()
