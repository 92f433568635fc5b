"""The built sample in a real browser: Debian's Chromium, without a window and without a network."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, Route

from conftest import CHROMIUM

PAGES = (
    "",
    "measures/2568/",
    "measures/2569/",
    "measures/2568/asset-borrowing/",
    "measures/2569/many-channels-news/",
    "measures/2568/report-6-month/",
    "measures/2568/report-12-month/",
    "complaints/",
    "e-service/",
    "e-service/venue-booking/",
    "survey/",
    "contact/",
    "executives/",
    "oit/2569/",
    "oit/2569/o2/",
    "oit/2569/o11/",
    "oit/2568/o17/",
    "scores/",
    "scores/2568/",
    "measures/2569/trace/",
    "open-data/",
    "about/",
    "search/",
    "404.html",
)
WIDTHS = (390, 1280)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (CHROMIUM and shutil.which("pdftotext")) and "CI" not in os.environ,
        reason="needs Debian's chromium and poppler-utils",
    ),
]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PAGES)
def test_page_stays_in_its_width_and_asks_no_other_host(
    page: Page, address: str, path: str, width: int
) -> None:
    outside: list[str] = []
    errors: list[str] = []

    def refuse_outside(route: Route) -> None:
        if route.request.url.startswith(address):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    page.route("**/*", refuse_outside)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path, wait_until="load")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("h1").count() == 1
    assert outside == []
    assert errors == []


def test_thai_letters_are_set_in_the_fonts_of_the_site(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(f => f.status == 'loaded').length")
    assert loaded >= 2
    assert "Sarabun" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")


@pytest.mark.parametrize("instrument", ["eit", "iit"])
def test_qr_code_is_read_from_the_page(page: Page, address: str, instrument: str) -> None:
    page.goto(f"{address}survey/")
    picture = page.locator(f"section[aria-labelledby={instrument}] .qr").screenshot()
    codes = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    assert [code.text for code in codes] == [f"https://itas.nacc.go.th/go/{instrument}/sample"]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2026-01-04T23:00:00+07:00", "ยังไม่เปิดให้ตอบ"),
        ("2026-01-05T00:30:00+07:00", "เปิดให้ตอบอยู่ขณะนี้"),
        ("2026-06-30T23:30:00+07:00", "เปิดให้ตอบอยู่ขณะนี้"),
        ("2026-07-01T00:30:00+07:00", "ปิดรับคำตอบแล้ว"),
    ],
)
def test_survey_says_by_the_readers_clock_whether_it_is_open(
    browser: Browser, address: str, today: str, said: str
) -> None:
    page = browser.new_page(timezone_id="Asia/Bangkok")
    page.clock.set_fixed_time(today)
    page.goto(f"{address}survey/")
    assert page.locator(".opening").first.inner_text() == said
    page.close()


def test_measures_are_filtered_without_loading_a_page(page: Page, address: str) -> None:
    page.goto(f"{address}measures/2569/")
    rows = page.locator("[data-status]:visible")
    assert rows.count() == 9
    page.get_by_label("สถานะ").select_option("none")
    assert rows.count() == 2
    assert page.locator(".filter output").inner_text() == "แสดง 2 จาก 9 มาตรการ"
    page.get_by_label("ผู้รับผิดชอบ").select_option("กองช่าง")
    shown = rows.locator("h3").all_inner_texts()
    assert 1 <= len(shown) <= 2
    assert page.locator("[data-group]:visible").count() == len(shown)


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


def test_search_opens_from_the_phones_button_and_finds_a_record(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address)
    page.get_by_role("button", name="ค้นหา").click()
    page.keyboard.type("QR Code")
    page.locator(".md-search-result__link").first.wait_for()
    assert page.locator(".md-search-result__item").count() > 0


def test_report_is_a_table_on_a_wide_screen_and_cards_on_a_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}measures/2568/report-12-month/")
    assert page.locator(".table--report thead th").count() == 8
    frame = page.locator(".table-frame")
    assert frame.evaluate("e => e.scrollWidth <= e.clientWidth")
    page.set_viewport_size({"width": 390, "height": 900})
    cell = page.locator(".table--report tbody td").first
    assert cell.evaluate("e => getComputedStyle(e).display") == "block"
    assert cell.evaluate("e => getComputedStyle(e, '::before').content") == '"ตัวชี้วัด"'


def test_printed_report_lies_across_with_its_headings_on_every_sheet(
    page: Page, address: str, tmp_path: Path
) -> None:
    page.goto(f"{address}measures/2568/report-12-month/")
    file = tmp_path / "report.pdf"
    pdf = page.pdf(path=file, prefer_css_page_size=True)
    sheets = pdf.count(b"/Type /Page\n")
    assert sheets >= 3
    assert pdf.count(b"/MediaBox [0 0 842") + pdf.count(b"/MediaBox [0 0 841") == sheets
    text = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    assert text.count("ระยะเวลา") == sheets
    page.emulate_media(media="print")
    assert page.locator(".signatures").is_visible()
    assert page.locator(".bar").is_hidden()


def test_site_works_from_a_folder_by_double_click(browser: Browser, built: Path) -> None:
    page = browser.new_page()
    page.goto((built / "index.html").as_uri())
    page.locator("main").get_by_role("link", name="ร้องเรียน แจ้งเบาะแส").click()
    assert page.url.endswith("/complaints/index.html")
    assert page.locator("h1").inner_text().startswith("ช่องทางร้องเรียน")
    page.close()
