"""Sites to test with: copies that a test may spoil, and the sample as built, in a browser."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from support.chromium import CHROMIUM
from support.hosts import run_host
from support.places import ROOT, SITE_PARTS, SITES
from support.serving import served

QUIET = "--no-first-run --disable-background-networking --disable-component-update --disable-sync"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew, as tests/README.md tells."""
    parser.addoption("--write-golden", action="store_true", help="write golden files anew")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a browser where there is none; CI must have one."""
    if (CHROMIUM and shutil.which("pdftotext")) or "CI" in os.environ:
        return
    for item in items:
        if "browser" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="needs Debian's chromium and poppler-utils"))


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """Return a copy of the smallest site without a finding: records alone."""
    return Path(shutil.copytree(SITES / "minimal", tmp_path / "site"))


@pytest.fixture
def buildable(minimal: Path) -> Path:
    """Return a copy of the smallest site with the theme and the wiring."""
    shutil.copytree(ROOT / "theme", minimal / "theme")
    shutil.copy(ROOT / "mkdocs.yml", minimal)
    (minimal / "content" / "pages").mkdir()
    return minimal


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project's own site, with its sample content."""
    folder = tmp_path_factory.mktemp("sample")
    for name in SITE_PARTS:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


@pytest.fixture(scope="session")
def built(sample: Path) -> Path:
    """Return the built site of the sample."""
    result = run_host(sample, "build", "--strict", host="oitsite")
    assert result.returncode == 0, result.stderr
    return sample / "site"


@pytest.fixture(scope="session")
def html_pages(built: Path) -> Iterator[dict[str, str]]:
    """Return the HTML of every page of the built sample by its path."""
    yield {
        path.relative_to(built).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(built.rglob("*.html"))
    }


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """Return where the built sample is served."""
    with served(built) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium, without a window and without a network of its own."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", *QUIET.split()]
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return an empty page of a Thai reader's browser."""
    page = browser.new_page(locale="th-TH")
    page.set_default_timeout(20_000)
    yield page
    page.close()
