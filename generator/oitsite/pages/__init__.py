"""Which pages exist and what each shows: `kinds/` holds one module a kind of page.

Such a module has a function `make(site, templates)` that yields pages and assets. Where it says
`IN_ENGLISH = True`, it is asked again for the English pages, with a site and templates in English.
Modules with `make_overview(titles, site, templates)` come last, in the order of their names: each
knows the title of every page before its own, by the page's address in its language.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import ModuleType

from oitsite.findings.catalogue import Language
from oitsite.pages import kinds
from oitsite.pages.page import FOLDERS, Asset, MenuEntry, Page, Section
from oitsite.pages.templates import Templates
from oitsite.reading.theme import Theme
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site

__all__ = ["FOLDERS", "Asset", "MenuEntry", "Page", "Section", "make_site", "menu"]

_NOT_IN_ENGLISH = ("measures", "oit")


@cache
def _modules() -> tuple[ModuleType, ...]:
    """Return the modules of `kinds/` that make pages, those with an overview last."""
    names = (f"{kinds.__name__}.{module.name}" for module in pkgutil.iter_modules(kinds.__path__))
    modules = [importlib.import_module(name) for name in names]
    last = [module for module in modules if hasattr(module, "make_overview")]
    return (*(module for module in modules if hasattr(module, "make")), *last)


def make_site(site: Site, theme: Theme, *, makes_pdf: bool = False) -> Iterator[Page | Asset]:
    """Yield every page and file that is made from the records, in every language of the site.

    `makes_pdf` says whether whoever writes the pages also makes PDFs of those that ask for one.
    """
    yield from _edition(site, Templates(theme, site, makes_pdf=makes_pdf))
    if site.has_english:
        english = site.in_english()
        pages = _edition(english, Templates(theme.in_english(), english, makes_pdf=makes_pdf))
        # The files are the same in every language and were made with the Thai pages.
        yield from (page for page in pages if isinstance(page, Page))


def _edition(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the pages of the templates' language, and the files that they share with others."""
    titles: dict[str, str] = {}
    for module in _modules():
        in_english = getattr(module, "IN_ENGLISH", False)
        if templates.language == "en" and not in_english:
            continue
        for made in _made_by(module, titles, site, templates):
            if isinstance(made, Page):
                titles[made.address] = made.title
                yield _placed(made, templates.language, site.has_english and in_english)
            else:
                yield made


def _made_by(
    module: ModuleType, titles: Mapping[str, str], site: Site, templates: Templates
) -> Iterator[Page | Asset]:
    if hasattr(module, "make_overview"):
        yield from module.make_overview(titles, site, templates)
    else:
        yield from module.make(site, templates)


def _placed(page: Page, language: Language, translated: bool) -> Page:
    """Return a page at its address in the site; makers know only the one in their language."""
    address = FOLDERS[language] + page.address
    return replace(page, address=address, language=language, translated=translated)


def menu(site: Site, theme: Theme) -> tuple[MenuEntry, ...]:
    """Return the main menu of the site in the theme's language."""
    year = site.organisation.current_year
    disclosed = site.years_of(Disclosure)
    addresses = {
        "home": ("", ""),
        "measures": (f"measures/{year}/", "measures/"),
        "complaints": ("complaints/", "complaints/"),
        "eservice": ("e-service/", "e-service/"),
        "survey": ("survey/", "survey/"),
        "oit": (f"oit/{disclosed[0]}/" if disclosed else None, "oit/"),
        "contact": ("contact/", "contact/"),
    }
    folder = FOLDERS[theme.language]
    words = theme.words["menu"]
    return tuple(
        MenuEntry(words[name], folder + address, section and folder + section)
        for name, (address, section) in addresses.items()
        if address is not None and not (folder and name in _NOT_IN_ENGLISH)
    )
