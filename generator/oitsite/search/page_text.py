"""The text that a page shows, so that search finds whatever a reader saw there.

Navigation and forms are not about the page and are left out; text alternatives of pictures count.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from oitsite.pages.page import Page, Section

_LEFT_OUT = re.compile(r"<(nav|form|svg|script|style)\b.*?</\1>", re.DOTALL)
_PICTURE = re.compile(r'<img\b[^>]*?\balt="([^"]*)"[^>]*>')
_INSIDE_A_LINE = re.compile(
    r"</?(?:a|abbr|b|bdi|code|em|i|mark|small|span|strong|sub|sup|time)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]+>")
# A longer table would make up most of the index; its rows have pages of their own.
_MAX_HTML = 100_000


class Passage(NamedTuple):
    """A section of a page with the text that it shows; a page's beginning has no anchor."""

    anchor: str
    title: str
    text: str


def passages_of(page: Page) -> Iterator[Passage]:
    """Yield the beginning of a page and its sections, each with the text up to the next anchor.

    Of a section that is too long, only the text before its first table counts.
    """
    sections = (Section(page.title, ""), *page.sections)
    for section, html in zip(sections, _parts(page.html, sections), strict=True):
        title = section.title.strip()
        text = _shown(html if len(html) <= _MAX_HTML else html.partition("<table")[0])
        yield Passage(section.anchor, title, text.removeprefix(title).strip())


def _parts(html: str, sections: Sequence[Section]) -> list[str]:
    """Return the HTML from each section's anchor to the next anchor found on the page."""
    starts = [html.find(f'id="{section.anchor}"') if section.anchor else 0 for section in sections]
    # A part begins with the tag that carries the anchor.
    starts = [html.rfind("<", 0, start) if start > 0 else start for start in starts]
    ends = sorted({start for start in starts if start >= 0} | {len(html)})
    return ["" if start < 0 else html[start : ends[ends.index(start) + 1]] for start in starts]


def _shown(html: str) -> str:
    html = " ".join(_LEFT_OUT.sub(" ", html).split())
    html = _PICTURE.sub(r"\n\1\n", html)
    html = _TAG.sub("\n", _INSIDE_A_LINE.sub("", html))
    # Records are normalised already, and the browser's side normalises the rest.
    return "\n".join(filter(None, map(str.strip, unescape(html).split("\n"))))
