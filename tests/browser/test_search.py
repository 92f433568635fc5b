"""The search box: how it opens, what it shows and what it needs."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from support.chromium import CHROMIUM
from support.search_box import BOX, LISTEN

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM and "CI" not in os.environ, reason="needs Debian's chromium"),
]


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
    expect(page.locator("#__search")).not_to_be_checked()


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
