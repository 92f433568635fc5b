"""Take the handbook's pictures anew, of the sample as it is built.

python tests/handbook_pictures.py
"""

import io
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Browser, Route, sync_playwright

from support.hosts import run_host
from support.places import ROOT, copy_of_sample

PICTURES = ROOT / "generator" / "handbook" / "pictures"
HOST = "http://sample.example/"
MEASURE = "content/2569/measures/online-service.yml"


class Shot(NamedTuple):
    """What of a page is shown: from which element on, and how large."""

    address: str
    start: str
    width: int
    height: int


SHOTS = {
    "home": Shot("index.html", "body", 1280, 760),
    "measure": Shot("measures/2569/online-service/index.html", "#report-6-month", 390, 780),
    "procurement": Shot("procurement/2569/2568-10/index.html", "h1", 1280, 720),
    "items": Shot("oit/2569/index.html", "h1", 1280, 720),
    "gaps": Shot("gaps-2569.html", "body", 1280, 640),
}


def made(folder: Path) -> Path:
    """Build the sample, and write the sheet of what is missing when a measure has lost a part."""
    copy_of_sample(folder)
    assert run_host(folder, "build").returncode == 0
    measure = folder / MEASURE
    text = measure.read_text(encoding="utf-8")
    start, end = text.index("responsible:"), text.index("period:")
    measure.write_text(text[:start] + text[end:], encoding="utf-8")
    run_host(folder, "gaps", "--year", "2569", host="oitsite")
    shutil.move(folder / "gaps-2569.html", folder / "site")
    return folder / "site"


def taken(browser: Browser, site: Path, shot: Shot) -> Image.Image:
    """Return a picture of a page, whose files come from the disk."""
    page = browser.new_page(viewport={"width": shot.width, "height": shot.height}, locale="th-TH")

    def from_disk(route: Route) -> None:
        route.fulfill(path=site / route.request.url.removeprefix(HOST).partition("?")[0])

    page.route("**/*", from_disk)
    page.goto(HOST + shot.address, wait_until="load")
    # The sheet of what is missing is set in a font of the office's computers, here in the site's.
    fonts = (ROOT / "theme/styles/fonts.css").read_text(encoding="utf-8")
    page.add_style_tag(content=fonts.replace("../", f"{HOST}assets/"))
    page.evaluate("document.fonts.ready")
    page.locator(shot.start).first.evaluate("e => window.scrollTo(0, e.offsetTop - 90)")
    return Image.open(io.BytesIO(page.screenshot(animations="disabled")))


def main() -> None:
    """Write every picture as WebP."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = made(Path(folder) / "site")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for name, shot in SHOTS.items():
            taken(browser, site, shot).save(PICTURES / f"{name}.webp", quality=60, method=6)


if __name__ == "__main__":
    main()
