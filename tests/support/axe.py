"""axe-core's rules of WCAG 2 A and AA, and what they miss: targets that are too small."""

import pytest
from playwright.sync_api import Page

from support import npm

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
COLOURS = ("color-contrast", "link-in-text-block")  # all that the dark changes

# What is pressed measures 24 px (2.5.8); a link in a sentence may be as high as its line.
TARGETS = """() => [...document.querySelectorAll("a, button, summary, select, input")]
  .filter(e => e.offsetParent && getComputedStyle(e).display !== "inline")
  .map(e => [e.outerHTML.slice(0, 100), e.getBoundingClientRect()])
  .filter(([, box]) => box.width && Math.min(box.width, box.height) < 24)
  .map(([html]) => html)"""


def axe_core(config: pytest.Config) -> str:
    """Return the script of axe-core; skip where it cannot be fetched."""
    package = npm.unpacked(config, "axe-core", "4.14.1")
    return (package / "axe.min.js").read_text(encoding="utf-8")


def violations(
    page: Page, axe: str, within: str = "html", rules: tuple[str, ...] = RULES
) -> list[str]:
    """Return the rules that a page breaks, each with the element that breaks it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found = page.evaluate("([e, o]) => axe.run(e, o)", [within, options])["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def small_targets(page: Page) -> list[str]:
    """Return what is pressed and is too small for a finger."""
    return list(page.evaluate(TARGETS))
