"""The site without a mouse: where the focus is, and ways through the site by keyboard alone."""

import pytest
from playwright.sync_api import Page, ViewportSize

from support.screens import DESK, PHONE

pytestmark = pytest.mark.browser

# Where the focus is not seen: no outline, or something lies over it (2.4.7, 2.4.11).
UNSEEN = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect();
  if (e === document.body) return "";
  const outlined = [[e], [e, "::after"], [e.closest(".search__form") || e]]
    .some(part => getComputedStyle(...part).outlineStyle !== "none");
  const seen = [4, box.width / 2, box.width - 4].some(x => {
    const top = document.elementFromPoint(box.x + x, box.y + Math.min(box.height / 2, 20));
    return top && (e.contains(top) || top.contains(e));
  });
  return outlined && seen ? null : e.outerHTML.slice(0, 100);
}"""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("path", ["", "measures/2569/", "search/"])
def test_focus_is_seen_wherever_it_goes(
    page: Page, address: str, path: str, size: ViewportSize
) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size(size)
    page.goto(address + path)
    stops = 0
    page.keyboard.press("Tab")
    while (unseen := page.evaluate(UNSEEN)) is None:
        page.keyboard.press("Tab")
        stops += 1
    assert unseen == ""
    assert stops > 15


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim()"))


def tab_to(page: Page, name: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if focused(page).startswith(name):
            outline = "getComputedStyle(document.activeElement).outlineStyle"
            after = "getComputedStyle(document.activeElement, '::after').outlineStyle"
            assert page.evaluate(f"{outline} !== 'none' || {after} !== 'none'")
            return
    raise AssertionError(f"{name} is not reached by the keyboard")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_citizen_complains_by_keyboard_from_the_home_page(
    page: Page, address: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    page.goto(address)
    page.keyboard.press("Tab")
    assert focused(page) == "ข้ามไปยังเนื้อหา"
    page.keyboard.press("Enter")
    tab_to(page, "ร้องเรียน แจ้งเบาะแส")
    page.keyboard.press("Enter")
    page.wait_for_url("**/complaints/")
    tab_to(page, "แจ้งเรื่องการทุจริต")
    page.keyboard.press("Enter")
    page.wait_for_url("**/complaints/#corruption")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.channel') !== null")


def test_measure_is_read_by_keyboard_through_the_phones_menu(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(address)
    tab_to(page, "เมนู")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.menu') === null")  # it is closed
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    tab_to(page, "มาตรการโปร่งใส")
    page.keyboard.press("Escape")
    assert focused(page) == "เมนู"
    page.keyboard.press("Enter")
    tab_to(page, "มาตรการโปร่งใส")
    page.keyboard.press("Enter")
    page.wait_for_url("**/measures/2569/")
    tab_to(page, page.locator(".listing__row a").first.inner_text())
    page.keyboard.press("Enter")
    page.wait_for_url("**/measures/2569/*/")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_citizen_searches_by_keyboard(page: Page, address: str, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.goto(f"{address}contact/")
    page.keyboard.press("Slash")
    page.keyboard.insert_text("QR Code")  # at once: each letter's answers would replace the last's
    page.locator(".search__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert focused(page).startswith("ดูผลการค้นหาทั้งหมด")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('.search__link')")
    page.keyboard.press("Escape")
    assert page.locator(".search__output").is_hidden()
    page.keyboard.press("Slash")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "contact" not in url)
