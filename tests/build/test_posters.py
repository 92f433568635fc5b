"""Posters as PDF: one sheet each, with a code of at least 40 mm that leads to its matter."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from support.hosts import run_host
from support.posters import PAPERS, POSTERS, assert_one_readable_sheet

needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftoppm") and "CI" not in os.environ, reason="needs poppler-utils"
)


@needs_poppler
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("poster", POSTERS)
def test_poster_is_made_as_pdf(built: Path, poster: str, paper: str) -> None:
    folder = built / "posters" / poster / ("a5" if paper == "a5" else "")
    pdf = (folder / f"{poster}-{paper}.pdf").read_bytes()
    assert_one_readable_sheet(pdf, paper, POSTERS[poster])


def test_each_channel_service_and_the_survey_has_a_poster(built: Path) -> None:
    names = {path.parent.name for path in (built / "posters").glob("*/qr.svg")}
    assert names >= set(POSTERS)
    assert len(names) == 1 + 8 + 6


@needs_poppler
def test_long_title_keeps_to_the_sheet(buildable: Path) -> None:
    service = buildable / "content/eservices/street-light.yml"
    text = service.read_text(encoding="utf-8")
    long_title = "ขออนุญาตก่อสร้างดัดแปลง" * 12
    service.write_text(text.replace("แจ้งซ่อมไฟฟ้าสาธารณะ", long_title), encoding="utf-8")
    assert run_host(buildable, "build", pdf=True).returncode == 0
    folder = buildable / "site/posters/e-service-street-light"
    for paper, pdf in (("a4", folder), ("a5", folder / "a5")):
        (file,) = pdf.glob("*.pdf")
        leads_to = "https://town.example/e-service/street-light/"
        assert_one_readable_sheet(file.read_bytes(), paper, leads_to)


def test_same_poster_has_the_same_bytes(buildable: Path) -> None:
    def made() -> dict[str, str]:
        assert run_host(buildable, "build", pdf=True).returncode == 0
        files = (buildable / "site").rglob("*.pdf")
        return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}

    first = made()
    assert len(first) == 6
    assert made() == first


def test_without_weasyprint_the_page_says_to_print_it(buildable: Path) -> None:
    assert run_host(buildable, "build").returncode == 0
    html = (buildable / "site/posters/survey-eit/index.html").read_text(encoding="utf-8")
    assert "สั่งพิมพ์หน้านี้จากเบราว์เซอร์" in html
    assert ".pdf" not in html
    assert not list((buildable / "site").rglob("*.pdf"))
