"""No mark above or below a Thai letter is cut, wherever text stands."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

TEXT = "ปู่ ฎุ ฐู ญฺ ฤๅ ผึ้ง ที่ นี้ ปั๊ม ชื่น ก๋วย ป๋ำ ฏิ ฝี ฟื้น ตั๋ว"
PAGES = ("", "measures/2569/", "measures/2568/report-12-month/", "e-service/", "contact/")
WRITTEN = "h1, h2, h3, p, a, th, td, dt, dd, li, span, summary, button, label"

# Elements that hold nothing but text get the hardest text there is.
WRITE = """([where, text]) => {
  for (const element of document.querySelectorAll(where))
    if (!element.children.length && element.textContent.trim()) element.textContent = text;
}"""
# What is written for screen readers alone is cut on purpose.
LET_OUT = f":is({WRITTEN}):not(.for-readers, .for-readers *) {{ overflow: visible !important }}"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page that takes the test's own styles, which the site's policy forbids."""
    page = browser.new_page(bypass_csp=True)
    yield page
    page.close()


def drawn(page: Page) -> Image.Image:
    return Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")


def cut(page: Page) -> tuple[int, int, int, int] | None:
    """Return the box in which the page differs from itself with nothing cut."""
    page.evaluate(WRITE, [WRITTEN, TEXT])
    before = drawn(page)
    page.add_style_tag(content=LET_OUT)
    return ImageChops.difference(before, drawn(page)).getbbox()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_no_mark_is_cut(page: Page, address: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path)
    if width == 390:
        page.locator(".menu summary").click()
    assert cut(page) is None


@pytest.mark.parametrize("where", ["h1", ".bar a", ".card__title", ".tool__name"])
def test_cut_mark_would_be_seen(page: Page, address: str, where: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}e-service/")
    page.add_style_tag(content=f"{where} {{ display: block; line-height: 1; overflow: hidden }}")
    assert cut(page) is not None
