"""Sites to test with: copies that a test may spoil, and the sample as built, in a browser."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from support.axe import axe_core
from support.chromium import CHROMIUM
from support.hosts import run_host
from support.once import once
from support.places import ROOT, SITES, copy_of_sample
from support.serving import served
from support.visits import Visit, Visitor

QUIET = "--no-first-run --disable-background-networking --disable-component-update --disable-sync"

# Runs before a page's own scripts; what a session keeps is new in every page that is opened.
FORGET = """try {
  if (!sessionStorage.opened) localStorage.clear();
  sessionStorage.opened = "yes";
} catch {}"""


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
    return copy_of_sample(tmp_path_factory.mktemp("sample") / "site")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return the built site of the sample, in a copy of the sample that all processes share."""

    def build(folder: Path) -> None:
        result = run_host(copy_of_sample(folder), "build", "--strict", host="oitsite", pdf=True)
        assert result.returncode == 0, result.stderr

    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    return once(shared / "built-sample", build) / "site"


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


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> str:
    """Return the script that tells what keeps people out of a page."""
    return axe_core(pytestconfig)


@pytest.fixture(scope="session")
def visitor(browser: Browser, address: str, axe: str) -> Iterator[Visitor]:
    """Return who visits one page of the built sample after the other, in one window."""
    page = browser.new_page(locale="th-TH")
    page.set_default_timeout(20_000)
    yield Visitor(page, address, axe)
    page.close()


@pytest.fixture(scope="session")
def visit(visitor: Visitor, request: pytest.FixtureRequest) -> Visit:
    """Return what was seen of the page whose address is the parameter."""
    return visitor.visit(request.param)


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """Return a Thai reader's window; to open one takes longer than most tests do."""
    window = browser.new_context(locale="th-TH")
    window.set_default_timeout(20_000)
    window.add_init_script(FORGET)
    window.new_page()  # stays, so that the window does
    yield window
    window.close()


@pytest.fixture
def page(window: BrowserContext) -> Iterator[Page]:
    """Return an empty page of a Thai reader's browser, where nothing is kept of other tests.

    A test that sets the clock needs a window of its own (`browser`): the clock is the window's.
    """
    page = window.new_page()
    yield page
    page.close()
