"""Every type of page for everybody: axe-core's rules of WCAG 2 A and AA, and what they miss."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Page, Route, ViewportSize

from support import npm
from support.page_types import page_types
from support.screens import DESK, NARROW, PHONE

pytestmark = pytest.mark.browser

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
COLOURS = ("color-contrast", "link-in-text-block")  # all that the dark changes


# What is pressed measures 24 px (2.5.8); a link in a sentence may be as high as its line.
TARGETS = """() => [...document.querySelectorAll("a, button, summary, select, input")]
  .filter(e => e.offsetParent && getComputedStyle(e).display !== "inline")
  .map(e => [e.outerHTML.slice(0, 100), e.getBoundingClientRect()])
  .filter(([, box]) => box.width && Math.min(box.width, box.height) < 24)
  .map(([html]) => html)"""


# What the reader's own spacing of text (1.4.12) must not cut.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => [...document.querySelectorAll("main *, footer *")]
  .filter(e => e.offsetParent && !e.closest(".for-readers, thead, svg"))
  .filter(e => ["hidden", "clip"].includes(getComputedStyle(e).overflowX))
  .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
  .map(e => e.outerHTML.slice(0, 100))"""

# On paper: what is for the screen alone, what runs off the sheet, headings that stay behind.
ON_SHEET = """() => [
  ...[...document.querySelectorAll("nav, form, button, .tools, .footer")]
    .filter(e => e.offsetParent),
  ...[...document.querySelectorAll(".site *")].filter(e => e.offsetParent
    && !e.closest(".for-readers") && getComputedStyle(e).overflowX !== "visible"
    && e.scrollWidth > e.clientWidth + 1),
  ...[...document.querySelectorAll(".site thead")].filter(e => e.offsetParent
    && getComputedStyle(e).display !== "table-header-group"),
].map(e => e.outerHTML.slice(0, 100))"""
SHEET: ViewportSize = {"width": 680, "height": 1000}  # A4 between its margins
ACROSS: ViewportSize = {"width": 1030, "height": 700}


@pytest.fixture(scope="session")
def axe(request: pytest.FixtureRequest) -> str:
    package = npm.unpacked(request.config, "axe-core", "4.14.1")
    return (package / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def complaints(page: Page, address: str) -> Iterator[list[str]]:
    """Refuse the network beyond the site, and gather what the browser complains about."""
    heard: list[str] = []

    def refuse_outside(route: Route) -> None:
        if route.request.url.startswith(address):
            route.continue_()
        else:
            heard.append(route.request.url)
            route.abort()

    page.route("**/*", refuse_outside)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    yield heard


def violations(
    page: Page, axe: str, within: str = "html", rules: tuple[str, ...] = RULES
) -> list[str]:
    page.evaluate(axe)
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found = page.evaluate("([e, o]) => axe.run(e, o)", [within, options])["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def overflow(page: Page) -> int:
    """Return how far the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize("path", page_types())
def test_page_is_clean_in_every_state(
    page: Page, address: str, complaints: list[str], axe: str, path: str
) -> None:
    """Light and dark, wide and narrow; under a strict policy, with no other host."""
    page.set_viewport_size(PHONE)
    page.goto(address + path)
    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == ("en" if path.startswith("en/") else "th")
    assert violations(page, axe) == []
    assert page.evaluate(TARGETS) == []
    page.set_viewport_size(DESK)
    assert violations(page, axe) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, axe, rules=COLOURS) == []
    page.set_viewport_size(PHONE)
    assert violations(page, axe, rules=COLOURS) == []
    page.set_viewport_size(NARROW)
    assert overflow(page) <= 0
    for table in page.locator("table.table").all():
        assert table.locator("caption").inner_text()
        assert table.locator("th:not([scope])").count() == 0
    assert complaints == []


@pytest.mark.parametrize("path", page_types())
def test_text_may_be_spaced_enlarged_and_printed(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    page.emulate_media(media="print")
    page.set_viewport_size(ACROSS if page.locator(".landscape").count() else SHEET)
    assert page.evaluate(ON_SHEET) == []
    assert overflow(page) <= 0
    page.emulate_media(media="screen")
    page.evaluate(SPACED)
    for size in (NARROW, DESK):
        page.set_viewport_size(size)
        assert page.evaluate(CUT) == []
        assert overflow(page) <= 0
    page.evaluate("document.adoptedStyleSheets = []")
    page.evaluate("document.documentElement.style.fontSize = '250%'")  # 1.4.4: twice the size
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        assert page.evaluate(CUT) == []
        assert overflow(page) <= 0


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
    assert page.evaluate(TARGETS) == []
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
    page.locator(".md-search-result__link").first.wait_for()
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
    assert page.evaluate(TARGETS) == []
