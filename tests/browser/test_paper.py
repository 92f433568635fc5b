"""What is printed or held before a camera: codes, posters and pages on paper."""

import io
import subprocess
from typing import Literal

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from support.posters import HOST, PAPERS, POSTERS, assert_one_readable_sheet, code_in

pytestmark = pytest.mark.browser


def sheets_of(pdf: bytes) -> list[list[str]]:
    """Return the lines of text on each sheet of a PDF."""
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    sheets = text.split("\f")[:-1]
    return [[line for line in sheet.splitlines() if line.strip()] for sheet in sheets]


@pytest.mark.parametrize("instrument", ["eit", "iit"])
def test_qr_code_is_read_from_the_page(browser: Browser, address: str, instrument: str) -> None:
    page = browser.new_page()
    page.clock.set_fixed_time("2026-06-30T12:00:00+07:00")
    page.goto(f"{address}survey/")
    picture = page.locator(f"section[aria-labelledby={instrument}] .qr").screenshot()
    page.close()
    codes = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    assert [code.text for code in codes] == [f"https://itas.nacc.go.th/go/{instrument}/sample"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("poster", POSTERS)
def test_posters_code_is_read_from_the_page(
    page: Page, address: str, poster: str, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}posters/{poster}/")
    picture = page.locator(".poster__qr").screenshot()
    assert code_in(Image.open(io.BytesIO(picture))).text == POSTERS[poster]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("poster", POSTERS)
def test_printed_poster_is_one_sheet_with_a_code_of_40_mm(
    page: Page, address: str, poster: str, paper: str
) -> None:
    page.goto(f"{address}posters/{poster}/{'a5/' if paper == 'a5' else ''}")
    assert_one_readable_sheet(page.pdf(prefer_css_page_size=True), paper, POSTERS[poster])


def test_printed_page_says_its_address_and_those_it_links_to(page: Page, address: str) -> None:
    page.goto(f"{address}contact/")
    page.emulate_media(media="print")
    assert page.locator(".on-paper").inner_text() == f"{HOST}contact/"
    after = "e => getComputedStyle(e, '::after').content"
    link = page.locator(".references a").first
    assert link.evaluate(after) == '" (https://social.example/tuayang-phatthana)"'
    assert page.locator(".site nav:visible, .footer:visible, .bar:visible").count() == 0


def test_printed_report_lies_across_with_its_headings_on_every_sheet(
    page: Page, address: str
) -> None:
    page.goto(f"{address}measures/2568/report-12-month/")
    pdf = page.pdf(prefer_css_page_size=True)
    sheets = sheets_of(pdf)
    assert len(sheets) >= 3
    assert pdf.count(b"/MediaBox [0 0 842") + pdf.count(b"/MediaBox [0 0 841") == len(sheets)
    assert all(sum("ระยะเวลา" in line for line in sheet) == 1 for sheet in sheets)
    page.emulate_media(media="print")
    assert page.locator(".signatures").is_visible()
    assert page.locator(".bar").is_hidden()


# An address, a lone row below its headings or the signatures are up to four lines.
@pytest.mark.parametrize(
    "path",
    [
        "procurement/2569/",
        "procurement/2569/list/",
        "measures/2568/analysis/",
        "measures/2569/report-6-month/",
        "contact/",
        "participation/2568/online-services/",
    ],
)
def test_last_sheet_is_worth_its_paper(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    assert len(sheets_of(page.pdf(prefer_css_page_size=True))[-1]) > 4


@pytest.mark.parametrize("path", ["no-gift/2569/", "statistics/2568/", "oit/2569/o9/"])
def test_no_heading_is_left_at_the_foot_of_a_sheet(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    headings = page.locator("h2, .elements dt, .elements .prose").all_inner_texts()
    for sheet in sheets_of(page.pdf(prefer_css_page_size=True)):
        foot = [line.strip() for line in sheet[-2:]]
        assert not set(foot) & set(headings)


@pytest.mark.parametrize("path", ["oit/2569/o17/", "statistics/2568/"])
def test_paper_offers_no_download(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    text = str(sheets_of(page.pdf(prefer_css_page_size=True)))
    assert "XLSX" not in text
    assert page.locator("#downloads, #data").inner_text() not in text
