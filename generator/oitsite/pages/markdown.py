"""The Markdown below a record's front matter, as HTML with addressable headings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markdown import Markdown
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markupsafe import Markup

from oitsite.pages.page import Section

_NOT_IN_AN_ANCHOR = re.compile(r"[^\w\u0e00-\u0e7f]+")


MarkdownSettings = Mapping[str, Mapping[str, Any]]
"""Extensions of Python-Markdown by their names, with their options."""


@dataclass(frozen=True)
class Body:
    """A converted body, and the sections below its headings."""

    html: Markup
    sections: tuple[Section, ...] = ()


def anchor_of(heading: str, separator: str = "-") -> str:
    """Return an anchor that keeps Thai vowels and tone marks, so that it stays readable."""
    return _NOT_IN_AN_ANCHOR.sub(separator, heading.strip()).strip(separator).lower()


FREE_PAGES: MarkdownSettings = {
    "attr_list": {},
    "fenced_code": {},
    # A strict policy lets no style stand in an attribute.
    "tables": {"use_align_attribute": True},
    "toc": {"slugify": anchor_of},
}
"""The options for free pages, to which the site's mkdocs.yml can add."""


def markdown(text: str) -> Body:
    """Return the body as HTML; any HTML in the text itself comes out as plain text."""
    if not text.strip():
        return Body(Markup())
    html = _converted(text, first_level=1)
    if "<h1" in html:
        # The page has its own first-level heading, so headings of a body begin at the second level.
        html = _converted(text, first_level=2)
    headings = re.findall(r'<h[2-6] id="([^"]+)">(.*?)</h[2-6]>', html)
    return Body(
        Markup(html),
        tuple(Section(Markup(title).striptags(), anchor) for anchor, title in headings),
    )


def _converted(text: str, first_level: int) -> str:
    toc = TocExtension(slugify=anchor_of, baselevel=first_level)
    # A strict policy lets no style stand in an attribute.
    tables = TableExtension(use_align_attribute=True)
    converter = Markdown(extensions=[tables, "sane_lists", "fenced_code", toc])
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter.convert(text)
