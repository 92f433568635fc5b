"""The page shell: header, menu and footer around the content of a page.

Pages of one section and depth share a shell. It is rendered once, with marks where each page has
its own title, description, address and content; rendering it anew for each page was half of a
build (decision 1).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from oitsite.findings.catalogue import Language
from oitsite.pages.page import MenuEntry, Page

# Marks from the private use area, which no record text holds.
_TITLE, _DESCRIPTION, _PATH, _CONTENT = MARKS = ("\ue000", "\ue001", "\ue002", "\ue003")

Key = tuple[Language, bool, str, int]


@dataclass(frozen=True)
class ShellPage:
    """What a template of the shell knows of its page: marks for what is the page's own."""

    url: str
    language: Language
    translated: bool
    title: str = _TITLE
    description: str = _DESCRIPTION
    path: str = _PATH

    @property
    def content(self) -> Markup:
        """The mark for the page's content."""
        return Markup(_CONTENT)

    @property
    def root(self) -> str:
        """What leads from the page to the site's first folder."""
        return "../" * self.url.count("/")


@dataclass(frozen=True)
class Shells:
    """The shells of a site's pages by what pages must share to share one.

    `own` holds the addresses that the menu marks as the page itself: each has its own shell.
    """

    own: frozenset[str]
    rendered: Mapping[Key, str]

    def around(self, page: Page) -> str:
        """Return the whole HTML document of a page."""
        values = {
            _TITLE: str(escape(page.title)),
            _DESCRIPTION: str(escape(page.description)),
            _PATH: page.path,
            _CONTENT: page.html,
        }
        text = self.rendered[_key(page, self.own)]
        for mark in MARKS:
            text = text.replace(mark, values[mark])
        return text


def shells_of(
    pages: Iterable[Page], menu: Iterable[MenuEntry], render: Callable[[ShellPage], str]
) -> Shells:
    """Return the shells that pages need, each rendered once; `menu` holds all languages' entries.

    Raises:
        ThemeError: a template of the shell has a mistake.
    """
    own = frozenset(entry.address for entry in menu)
    rendered: dict[Key, str] = {}
    for page in pages:
        key = _key(page, own)
        if key not in rendered:
            rendered[key] = render(ShellPage(page.address, page.language, page.translated))
    return Shells(own, rendered)


def _key(page: Page, own: frozenset[str]) -> Key:
    section = page.address if page.address in own else page.path.partition("/")[0]
    return page.language, page.translated, section, page.address.count("/")
