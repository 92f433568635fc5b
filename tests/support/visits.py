"""One visit to a page, loaded once: everything that several tests say about every type of page."""

from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Page, Route, ViewportSize

from support.axe import COLOURS, small_targets, violations
from support.screens import DESK, NARROW, PHONE

SHEET: ViewportSize = {"width": 680, "height": 1000}  # A4 between its margins
ACROSS: ViewportSize = {"width": 1030, "height": 700}

TABLES = """() => [...document.querySelectorAll("table.table")]
  .filter(e => !e.caption?.innerText.trim() || e.querySelector("th:not([scope])"))
  .map(e => e.outerHTML.slice(0, 100))"""

# What the reader's own spacing of text (1.4.12) must not cut.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
ENLARGED = """() => {
  document.adoptedStyleSheets = [];
  document.documentElement.style.fontSize = "250%";
}"""  # 1.4.4: twice the size
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


@dataclass(frozen=True)
class Layout:
    """A page in one state: pixels that it is wider than its window, elements that are cut."""

    overflow: int
    cut: list[str]


@dataclass(frozen=True)
class Visit:
    """What was seen of a page; each list names the elements in which something is wrong."""

    path: str
    language: str
    first_headings: int
    requests: list[str]  # addresses, until the page was loaded
    complaints: list[str]  # errors in the console, and addresses elsewhere
    violations: dict[str, list[str]]  # of each scheme and width
    small_targets: list[str]
    unclear_tables: list[str]
    narrow: Layout
    printed: Layout
    spaced: dict[str, Layout]
    enlarged: dict[str, Layout]


class Visitor:
    """A reader with one window, who goes from page to page and reaches no other host."""

    def __init__(self, page: Page, address: str, axe: str) -> None:
        self._page, self._address, self._axe = page, address, axe
        self._requests: list[str] = []
        self._complaints = complaints_of(page, address)
        # A page with a route asks for every file anew, also for those that it has seen before.
        page.on("request", lambda request: self._requests.append(request.url))

    def visit(self, path: str) -> Visit:
        """Load a page once, and look at it in every state."""
        page = self._page
        self._requests.clear()
        self._complaints.clear()
        page.emulate_media(color_scheme="light", media="screen")
        page.set_viewport_size(DESK)
        page.goto(self._address + path)
        requests = [url.removeprefix(self._address) for url in self._requests]
        return Visit(
            path=path,
            language=page.locator("html").get_attribute("lang") or "",
            first_headings=page.locator("h1").count(),
            requests=requests,
            unclear_tables=list(page.evaluate(TABLES)),
            violations=dict(self._violations()),
            small_targets=self._small_targets(),
            narrow=self._layout(NARROW),
            printed=self._printed(),
            spaced=self._layouts(SPACED, {"narrow": NARROW, "desk": DESK}),
            enlarged=self._layouts(ENLARGED, {"phone": PHONE, "desk": DESK}),
            complaints=list(self._complaints),
        )

    def _violations(self) -> Iterator[tuple[str, list[str]]]:
        page, axe = self._page, self._axe
        yield "light, desk", violations(page, axe)
        page.set_viewport_size(PHONE)
        yield "light, phone", violations(page, axe)
        page.emulate_media(color_scheme="dark")
        yield "dark, phone", violations(page, axe, rules=COLOURS)
        page.set_viewport_size(DESK)
        yield "dark, desk", violations(page, axe, rules=COLOURS)

    def _small_targets(self) -> list[str]:
        self._page.set_viewport_size(PHONE)
        return small_targets(self._page)

    def _layout(self, size: ViewportSize, cut: str = CUT) -> Layout:
        self._page.set_viewport_size(size)
        return Layout(overflow(self._page), list(self._page.evaluate(cut)))

    def _printed(self) -> Layout:
        self._page.emulate_media(media="print")
        size = ACROSS if self._page.locator(".landscape").count() else SHEET
        layout = self._layout(size, ON_SHEET)
        self._page.emulate_media(media="screen")
        return layout

    def _layouts(self, change: str, sizes: dict[str, ViewportSize]) -> dict[str, Layout]:
        self._page.evaluate(change)
        return {name: self._layout(size) for name, size in sizes.items()}


def overflow(page: Page) -> int:
    """Return how far the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def complaints_of(page: Page, address: str) -> list[str]:
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
    return heard
