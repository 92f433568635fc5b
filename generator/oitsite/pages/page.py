"""What is published: pages with their sections for search, and other files."""

from collections.abc import Callable
from dataclasses import dataclass

from oitsite.findings.catalogue import Language

FOLDERS: dict[Language, str] = {"th": "", "en": "en/"}
"""Where the pages of each language begin."""


@dataclass(frozen=True)
class Section:
    """A part of a page that search can lead to."""

    title: str
    anchor: str


@dataclass(frozen=True)
class Page:
    """A page at a permanent address, which ends in a slash; `html` is what its <main> holds.

    `weight` is how much the search prefers the page to one of weight 1; it leaves out one of 0.
    """

    address: str
    title: str
    description: str
    html: str
    sections: tuple[Section, ...] = ()
    language: Language = "th"
    translated: bool = False
    """Whether the same page is there in the other language."""
    pdf: str = ""
    """The file in this page's folder that holds it as PDF, where PDFs are made."""
    weight: float = 1

    @property
    def path(self) -> str:
        """The address in its language, which both languages share."""
        return self.address.removeprefix(FOLDERS[self.language])


@dataclass(frozen=True)
class Asset:
    """A file that is made, such as a QR code; `make` gives its bytes when it is written.

    The tables of a large site would otherwise all lie in memory at once.
    """

    address: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class MenuEntry:
    """A page of the main menu; `section` begins the address of every page below it."""

    title: str
    address: str
    section: str
