"""Light and dark: as the device asks, until the reader chooses."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PAPER = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(20, 25, 31)"


def test_page_follows_the_device(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    button = page.get_by_role("button", name="พื้นหลังมืด")
    expect(button).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(PAPER) == DARK
    page.emulate_media(color_scheme="light")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert page.evaluate(PAPER) == LIGHT


def test_choice_stays_on_other_pages_and_is_no_cookie(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(address)
    page.get_by_role("button", name="พื้นหลังมืด", pressed=False).click()
    assert page.evaluate(PAPER) == DARK
    page.goto(f"{address}contact/")
    assert page.evaluate(PAPER) == DARK
    assert page.context.cookies() == []
    page.get_by_role("button", name="พื้นหลังมืด", pressed=True).click()
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(PAPER) == LIGHT


def test_choice_is_there_before_anything_is_painted(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(address)
    page.get_by_role("button", name="พื้นหลังมืด").click()
    page.route("**/site.js", lambda route: route.abort())
    page.goto(f"{address}contact/")
    assert page.evaluate(PAPER) == DARK


def test_button_works_where_nothing_may_be_kept(page: Page, address: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused') }})"
    )
    page.goto(address)
    page.get_by_role("button", name="พื้นหลังมืด").click()
    assert page.evaluate(PAPER) == DARK


def test_dark_is_shown_without_a_script_and_the_button_is_not(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(java_script_enabled=False, color_scheme="dark")
    page.goto(address)
    assert page.locator("button[data-scheme]").is_hidden()
    assert page.evaluate(PAPER) == DARK
    page.close()


def test_paper_is_white_whatever_the_screen(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    page.emulate_media(color_scheme="dark", media="print")
    assert page.evaluate(PAPER) == LIGHT
