"""Content at its worst stays inside the page: the longest names, 200 channels, nothing at all.

The records of worst-case/ lie over minimal/; in them LONG stands for 300 letters without a blank,
LATIN for a word that no browser breaks by itself, and the one channel for 200 of them.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from support.hosts import run_host
from support.places import SITES
from support.serving import served

pytestmark = pytest.mark.browser

LONG = ("ก" * 100 + "ปฏิญญู" * 40)[:300]
LATIN = "W" * 60
WIDTHS = (320, 390, 1280)


def spoil(site: Path) -> None:
    for file in (*site.rglob("*.yml"), *site.rglob("*.md")):
        if (SITES / "worst-case" / file.relative_to(site)).exists():
            text = file.read_text(encoding="utf-8").replace("LONG", LONG).replace("LATIN", LATIN)
            if file.name == "channels.yml":
                text = "".join(text.replace("NUMBER", str(number)) for number in range(200))
            file.write_text(text, encoding="utf-8")


def pages_of(site: Path) -> list[str]:
    """Return the pages, of the posters, which are alike, only the first few."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    posters = [page for page in pages if page.startswith("posters/")]
    return [page for page in pages if page not in posters[6:]]


@pytest.fixture
def worst(buildable: Path) -> Iterator[tuple[str, list[str]]]:
    shutil.copytree(SITES / "worst-case", buildable, dirs_exist_ok=True)
    spoil(buildable)
    result = run_host(buildable, "build")
    assert result.returncode == 0, result.stderr
    with served(buildable / "site") as address:
        yield address, pages_of(buildable / "site")


def assert_whole(page: Page, address: str, pages: list[str]) -> None:
    assert len(pages) > 8
    for path in pages:
        page.goto(address + path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            spill = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert spill <= 0, f"{path} at {width} px"


def test_longest_names_and_200_channels_stay_inside(
    page: Page, worst: tuple[str, list[str]]
) -> None:
    address, pages = worst
    assert_whole(page, address, [path for path in pages if not path.startswith("oit/2568/o")])
    page.goto(f"{address}complaints/")
    assert page.locator(".channel").count() == 200


def test_site_without_any_record_stays_whole(page: Page, buildable: Path) -> None:
    shutil.rmtree(buildable / "content")
    (buildable / "content/pages").mkdir(parents=True)
    assert run_host(buildable, "build").returncode == 0
    with served(buildable / "site") as address:
        assert_whole(page, address, pages_of(buildable / "site"))
        page.goto(address)
        assert page.locator("img").count() == 0  # no emblem, and no empty frame for one
