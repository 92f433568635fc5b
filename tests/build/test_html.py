"""The HTML of every page of the sample: what it loads, and what the Nu HTML checker says."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from support import npm

# How Markdown aligns a column: a style would be refused where the host allows nothing inline.
ALIGN = ".*attribute on the .t[dh]. element is obsolete.*"


@pytest.mark.skipif(not shutil.which("java"), reason="the Nu HTML checker needs Java")
def test_every_page_is_valid_html(built: Path, request: pytest.FixtureRequest) -> None:
    checker = npm.unpacked(request.config, "vnu-jar", "26.9.27") / "build/dist/vnu.jar"
    pages = [str(path.relative_to(built)) for path in built.rglob("*.html")]
    command = ["java", "-jar", str(checker), "--stdout", "--format", "gnu"]
    command += ["--filterpattern", ALIGN]
    found = subprocess.run(
        [*command, *pages], cwd=built, capture_output=True, text=True, check=False
    )
    assert found.stdout == ""
    assert found.stderr == ""
    assert len(pages) > 50


def test_every_page_loads_one_sheet_and_two_fonts_ahead(html_pages: dict[str, str]) -> None:
    for path, html in html_pages.items():
        assert len(re.findall(r'rel="stylesheet"', html)) == 1, path
        assert len(re.findall(r'rel="preload"', html)) == 2, path


def test_page_holds_no_script_and_no_style_of_its_own(html_pages: dict[str, str]) -> None:
    # Data for machines is neither.
    inline = re.compile(r"<script(?![^>]* src=|[^>]*ld\+json)|<style|\sstyle=|\son\w+=")
    assert [path for path, html in html_pages.items() if inline.search(html)] == []
