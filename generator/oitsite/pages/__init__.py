"""Pages: from a site and a theme, the pages and files of the website.

To add a type of page, add a module to `kinds/`; `contract` defines what it must hold. Templates
are in theme/templates/, words in theme/words/. The other modules
here turn texts, records and links into HTML that the pages share.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from oitsite.findings.catalogue import Language
from oitsite.pages import kinds
from oitsite.pages.contract import PageKind, page_kind_of
from oitsite.pages.page import FOLDERS, Asset, MenuEntry, Page, Section
from oitsite.pages.templates import Templates
from oitsite.reading.theme import Theme
from oitsite.site import Site

__all__ = ["FOLDERS", "Asset", "MenuEntry", "Page", "Section", "Templates", "make_site", "menu"]


@cache
def page_kinds() -> tuple[PageKind, ...]:
    """Return the modules of `kinds/` by name, those with an overview last.

    Raises:
        TypeError: a module does not keep the contract.
    """
    names = (f"{kinds.__name__}.{module.name}" for module in pkgutil.iter_modules(kinds.__path__))
    found = [page_kind_of(importlib.import_module(name)) for name in names]
    return tuple(sorted(found, key=lambda kind: (kind.make_overview is not None, kind.name)))


def make_site(site: Site, theme: Theme, *, makes_pdf: bool = False) -> Iterator[Page | Asset]:
    """Yield every page and file made from the records, in every language of the site.

    `makes_pdf` says whether the caller also makes the PDFs that pages declare.
    """
    yield from _edition(site, Templates(theme, site, makes_pdf=makes_pdf))
    if site.has_english:
        english = site.in_english()
        pages = _edition(english, Templates(theme.in_english(), english, makes_pdf=makes_pdf))
        # The files are the same in every language and are made with the Thai pages.
        yield from (page for page in pages if isinstance(page, Page))


def _edition(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the pages in the templates' language, and the files shared by all languages."""
    titles: dict[str, str] = {}
    for kind in page_kinds():
        if templates.language == "en" and not kind.in_english:
            continue
        for made in kind.made(titles, site, templates):
            if isinstance(made, Page):
                titles[made.address] = made.title
                yield _placed(made, templates.language, site.has_english and kind.in_english)
            else:
                yield made


def _placed(page: Page, language: Language, translated: bool) -> Page:
    """Return a page at its address in the site; modules know only the one within a language."""
    address = FOLDERS[language] + page.address
    return replace(page, address=address, language=language, translated=translated)


def menu(site: Site, theme: Theme) -> tuple[MenuEntry, ...]:
    """Return the main menu of the site in the theme's language."""
    folder = FOLDERS[theme.language]
    words = theme.words["menu"]
    kinds_here = (kind for kind in page_kinds() if kind.in_english or theme.language == "th")
    places = sorted((kind.menu for kind in kinds_here if kind.menu), key=lambda place: place.order)
    return tuple(
        MenuEntry(words[place.word], folder + address, place.section and folder + place.section)
        for place in places
        if (address := place.address(site)) is not None
    )
