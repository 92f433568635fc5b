"""Sites to test with: copies that a test may spoil, and the sample as it is built and served."""

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent
SITE_PARTS = ("content", "theme", "mkdocs.yml", "site_config.yml")
CHROMIUM = shutil.which("chromium")
QUIET = "--no-first-run --disable-background-networking --disable-component-update --disable-sync"
# A fixed day in FY2570: pages must not depend on it, sitemap.xml.gz holds it.
SETTINGS = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1795000000", "PYTHONUTF8": "1"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew: `pytest tests/test_golden.py --write-golden`."""
    parser.addoption("--write-golden", action="store_true", help="write golden files anew")


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """Return a copy of the smallest site without a finding: records alone."""
    return Path(shutil.copytree(HERE / "minimal", tmp_path / "site"))


@pytest.fixture
def buildable(minimal: Path) -> Path:
    """Return a copy of the smallest site with the theme and the wiring."""
    shutil.copytree(ROOT / "theme", minimal / "theme")
    shutil.copy(ROOT / "mkdocs.yml", minimal)
    (minimal / "content" / "pages").mkdir()
    return minimal


def run_host(
    folder: Path, *arguments: str, host: str = "mkdocs"
) -> subprocess.CompletedProcess[str]:
    """Run MkDocs or ProperDocs in a folder, as a webmaster does."""
    return subprocess.run(
        [sys.executable, "-m", host, *arguments],
        cwd=folder,
        env={**os.environ, **SETTINGS},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


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
    result = run_host(sample, "build", "--strict")
    assert result.returncode == 0, result.stderr
    return sample / "site"


@pytest.fixture(scope="session")
def html_pages(built: Path) -> Iterator[dict[str, str]]:
    """Return the HTML of every page of the built sample by its path."""
    yield {
        path.relative_to(built).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(built.rglob("*.html"))
    }


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- named by the library
        pass


class QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Let a browser hang up on a file that it no longer wants."""


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    handler = functools.partial(QuietHandler, directory=str(built))
    with QuietServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", *QUIET.split()]
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(locale="th-TH")
    yield page
    page.close()
