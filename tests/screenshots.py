"""Draw every type of page for a person to look at: 390, 768 and 1280 px, dark, and on paper.

`python3 dev.py screenshots`, or: python tests/screenshots.py [built site] [folder for the pictures]
"""

import shutil
import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import sync_playwright

from support.page_types import page_types
from support.serving import served

ROOT = Path(__file__).parents[1]
SHOTS: tuple[tuple[str, int, Literal["light", "dark"]], ...] = (
    ("390", 390, "light"),
    ("768", 768, "light"),
    ("1280", 1280, "light"),
    ("390-dark", 390, "dark"),
)


def draw(site: Path, folder: Path) -> None:
    """Write the pictures and the papers of each type of page."""
    folder.mkdir(parents=True, exist_ok=True)
    with served(site) as address, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(locale="th-TH")
        for path in page_types():
            name = path.removesuffix(".html").strip("/").replace("/", "-") or "home"
            for shot, width, scheme in SHOTS:
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=scheme)
                page.goto(address + path)
                page.screenshot(path=folder / f"{name}-{shot}.png", full_page=True)
            page.pdf(path=folder / f"{name}.pdf", prefer_css_page_size=True)
            print(name)


if __name__ == "__main__":
    site, folder, *_ = (*map(Path, sys.argv[1:]), ROOT / "site", ROOT / "screenshots")[:2]
    draw(site, folder)
