"""Every type of page for everybody: axe-core's rules of WCAG 2 A and AA, and what they miss."""

from typing import Literal

import pytest
from playwright.sync_api import Page, ViewportSize

from support.axe import small_targets, violations
from support.page_types import page_types
from support.screens import DESK, PHONE
from support.visits import Visit, complaints_of, overflow

pytestmark = pytest.mark.browser


@pytest.fixture
def complaints(page: Page, address: str) -> list[str]:
    """Refuse the network beyond the site, and gather what the browser complains about."""
    return complaints_of(page, address)


@pytest.mark.parametrize("visit", page_types(), indirect=True)
def test_page_is_clean_in_every_state(visit: Visit) -> None:
    """Light and dark, wide and narrow; under a strict policy, with no other host."""
    assert visit.first_headings == 1
    assert visit.language == ("en" if visit.path.startswith("en/") else "th")
    assert visit.small_targets == []
    for state, broken in visit.violations.items():
        assert broken == [], state
    assert visit.narrow.overflow <= 0
    assert visit.unclear_tables == []
    assert visit.complaints == []


@pytest.mark.parametrize("visit", page_types(), indirect=True)
def test_text_may_be_spaced_enlarged_and_printed(visit: Visit) -> None:
    layouts = {"printed": visit.printed}
    layouts |= {f"spaced, {width}": layout for width, layout in visit.spaced.items()}
    layouts |= {f"enlarged, {width}": layout for width, layout in visit.enlarged.items()}
    for state, layout in layouts.items():
        assert layout.cut == [], state
        assert layout.overflow <= 0, state


def test_nothing_moves_for_those_who_asked_for_it(page: Page, address: str) -> None:
    page.goto(address)
    scrolling = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(scrolling) == "smooth"
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(scrolling) == "auto"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_statuses_and_charts_are_seen_in_the_readers_own_colours(
    page: Page, address: str, scheme: Literal["light", "dark"]
) -> None:
    def colour(selector: str, of: str) -> str:
        style = page.locator(selector).first.evaluate("e => ({...getComputedStyle(e)})")
        return str(style[of])

    page.emulate_media(color_scheme=scheme, forced_colors="active")
    page.goto(f"{address}scores/2568/")
    text = colour("body", "color")
    assert colour(".chart__bar", "fill") == colour(".chart__goal", "stroke") == text
    page.goto(f"{address}measures/2568/")
    assert colour(".progress__part--12-month", "backgroundColor") == text
    assert colour(".status", "borderTopColor") == colour(".status", "color") == text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path", ["", "complaints/", "e-service/", "posters/", "search/", "en/", "404.html"]
)
def test_whole_page_is_clean_with_the_menu_open(
    page: Page, address: str, axe: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    page.set_viewport_size(PHONE)
    page.emulate_media(color_scheme=scheme)
    page.goto(address + path)
    button = page.locator(".menu summary")
    before = button.bounding_box()
    button.click()
    assert button.bounding_box() == before
    assert violations(page, axe) == []
    assert small_targets(page) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("path", ["complaints/", "en/", "404.html"])
def test_header_is_clean_with_search_open(
    page: Page,
    address: str,
    complaints: list[str],
    axe: str,
    path: str,
    size: ViewportSize,
    scheme: Literal["light", "dark"],
) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    page.goto(address + path)
    page.keyboard.press("Slash")
    page.keyboard.insert_text("e-mail")
    page.locator(".search__link").first.wait_for()
    assert violations(page, axe, "header") == []
    assert overflow(page) <= 0
    assert complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_page_of_results_is_clean(
    page: Page, address: str, axe: str, size: ViewportSize, scheme: Literal["light", "dark"]
) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}search/?q=ร้องเรียน")
    page.locator(".found a").first.wait_for()
    assert violations(page, axe) == []
    assert small_targets(page) == []
