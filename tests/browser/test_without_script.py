"""The site where no script runs, and as a folder on a disk."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_measures_are_read_without_a_script(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}measures/2569/")
    assert page.locator("[data-status]:visible").count() == 9
    assert page.locator(".filter").is_hidden()
    page.close()


def test_phone_menu_opens_by_keyboard_without_a_script(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page.goto(address)
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    page.locator(".menu").get_by_role("link", name="ร้องเรียน").click()
    assert page.url == f"{address}complaints/"
    page.close()


def test_questions_are_read_without_a_script(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}questions/")
    page.get_by_text("รถขยะมาวันไหน").click()
    assert page.get_by_text("หมู่ 1 ถึงหมู่ 6").is_visible()
    page.close()


def test_site_works_from_a_folder_by_double_click(browser: Browser, built: Path) -> None:
    page = browser.new_page()
    page.goto((built / "index.html").as_uri())
    page.locator("main").get_by_role("link", name="ร้องเรียน แจ้งเบาะแส").click()
    assert page.url.endswith("/complaints/index.html")
    assert page.locator("h1").inner_text().startswith("ช่องทางร้องเรียน")
    page.close()
