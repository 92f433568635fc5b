"""What is printed or held before a camera: codes, posters and pages on paper."""

import io
import subprocess
from pathlib import Path
from typing import Literal

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page

from test_posters import HOST, PAPERS, POSTERS, assert_one_readable_sheet, code_in

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("instrument", ["eit", "iit"])
def test_qr_code_is_read_from_the_page(page: Page, address: str, instrument: str) -> None:
    page.goto(f"{address}survey/")
    picture = page.locator(f"section[aria-labelledby={instrument}] .qr").screenshot()
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
