"""`/search/`: all answers to a question, at an address to share."""

import os

import pytest
from playwright.sync_api import Browser, Page, expect

from support.chromium import CHROMIUM

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM and "CI" not in os.environ, reason="needs Debian's chromium"),
]


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
