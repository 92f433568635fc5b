"""The frame around record pages: the theme's page, rendered once for all pages that share it.

Header, menu and footer are the same for every page of a section and depth. Rendering them anew for
each page was most of the cost of a build; here a page with marks in it is rendered once and cut up.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from markupsafe import escape

from oitsite.findings.catalogue import Language
from oitsite.pages import Page

# Marks from the private use area stand where each page has its own; no record text holds them.
_TITLE, _DESCRIPTION, _ADDRESS, _CONTENT = MARKS = ("\ue000", "\ue001", "\ue002", "\ue003")


def marked(like: Page) -> Page:
    """Return a page at the same address with a mark for each thing that is a page's own."""
    return replace(like, title=_TITLE, description=_DESCRIPTION, html=_CONTENT)


ADDRESS_MARK = _ADDRESS
"""Stands for the page's address in its language, as the end of its canonical address."""


@dataclass
class Frames:
    """Full pages from record pages; `render` gives the theme's page around a marked one."""

    render: Callable[[Page], str]
    own: frozenset[str]
    """Addresses that have a frame of their own, because the menu marks them as the page itself."""

    _rendered: dict[tuple[Language, bool, str, int], str] = field(default_factory=dict)

    def around(self, page: Page) -> str:
        """Return the whole HTML of a page."""
        section = page.address if page.address in self.own else page.path.partition("/")[0]
        key = page.language, page.translated, section, page.address.count("/")
        if key not in self._rendered:
            self._rendered[key] = self.render(marked(page))
        values = {
            _TITLE: str(escape(page.title)),
            _DESCRIPTION: str(escape(page.description)),
            _ADDRESS: page.path,
            _CONTENT: page.html,
        }
        text = self._rendered[key]
        for mark in MARKS:
            text = text.replace(mark, values[mark])
        return text
