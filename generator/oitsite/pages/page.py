"""What is published: pages with their search sections, and other files."""

from collections.abc import Callable
from dataclasses import dataclass

from oitsite.findings.catalogue import Language

FOLDERS: dict[Language, str] = {"th": "", "en": "en/"}
"""The beginning of the addresses of each language."""


@dataclass(frozen=True)
class Section:
    """A part of a page that search can lead to."""

    title: str
    anchor: str


@dataclass(frozen=True)
class Page:
    """A page at a permanent address, which ends in a slash; `html` is the content of its <main>.

    `weight` is how much the search prefers the page to one of weight 1; weight 0 excludes it.
    """

    address: str
    title: str
    description: str
    html: str
    sections: tuple[Section, ...] = ()
    language: Language = "th"
    translated: bool = False
    """Whether the page also exists in the other language."""
    pdf: str = ""
    """The name of the page's PDF in its folder, if PDFs are made."""
    weight: float = 1

    @property
    def path(self) -> str:
        """The address within the language, the same in both languages."""
        return self.address.removeprefix(FOLDERS[self.language])


@dataclass(frozen=True)
class Asset:
    """A generated file, such as a QR code; `make` returns its bytes when it is written.

    Otherwise all tables of a large site would be in memory at once.
    """

    address: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class MenuEntry:
    """A page of the main menu; `section` begins the address of every page below it."""

    title: str
    address: str
    section: str
