"""Which pages exist and what each shows: one module a kind of page, found by being here.

Such a module has a function `make(site, templates)` that yields pages and assets.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

from oitsite.pages.page import Asset, MenuEntry, Page, Section
from oitsite.pages.search import search_page
from oitsite.pages.templates import Templates
from oitsite.reading.theme import Theme
from oitsite.records.disclosure import Disclosure
from oitsite.site import Site

__all__ = ["Asset", "MenuEntry", "Page", "Section", "make_site", "menu"]

Maker = Callable[[Site, Templates], Iterator[Page | Asset]]


@cache
def makers() -> tuple[Maker, ...]:
    """Return the `make` of every module of this package that has one, in the modules' order."""
    names = (f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(name) for name in names]
    return tuple(module.make for module in modules if hasattr(module, "make"))


def make_site(site: Site, theme: Theme) -> Iterator[Page | Asset]:
    """Yield every page and file that is made from the records, last the page that finds them."""
    templates = Templates(theme, site)
    pages = []
    for make in makers():
        for one in make(site, templates):
            if isinstance(one, Page):
                pages.append(one)
            yield one
    yield search_page(pages, templates)


def menu(site: Site, theme: Theme) -> tuple[MenuEntry, ...]:
    """Return the main menu of the site."""
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
    words = theme.words["menu"]
    return tuple(
        MenuEntry(words[name], address, section)
        for name, (address, section) in addresses.items()
        if address is not None
    )
