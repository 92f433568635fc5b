"""The contract of the modules of `kinds/`, which make pages; checked when they are loaded.

A module has `make` or `make_overview`, and these constants; any other constant is private.

- `ADDRESS`: the beginning of the addresses of its pages, "" for the home page.
- `IN_ENGLISH = True`: its pages are also made in English.
- `MENU`: the position of its page in the main menu.
"""

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from types import ModuleType
from typing import Protocol

from oitsite.pages.page import Asset, Page
from oitsite.pages.templates import Templates
from oitsite.site import Site


class Make(Protocol):
    """`make`: yields the pages and files made from the records."""

    def __call__(self, site: Site, templates: Templates) -> Iterator[Page | Asset]:
        """Yield pages at their address in the language of the templates."""


class MakeOverview(Protocol):
    """`make_overview`: yields pages that lead to others.

    `titles` are those of all pages made before, by address within the language.
    """

    def __call__(
        self, titles: Mapping[str, str], site: Site, templates: Templates
    ) -> Iterator[Page | Asset]:
        """Yield pages at their address in the language of the templates."""


@dataclass(frozen=True)
class MenuPlace:
    """An entry of the main menu: its position, and its key below `menu:` in the words.

    `section` begins the address of every page of the entry. The entry links to it, or to the result
    of `opens`; the entry is omitted if that is None.
    """

    order: int
    word: str
    section: str
    opens: Callable[[Site], str | None] | None = None

    def address(self, site: Site) -> str | None:
        """Return the address that the entry links to, None if it is omitted."""
        return self.opens(site) if self.opens else self.section


@dataclass(frozen=True)
class PageKind:
    """A module of `kinds/` that keeps the contract."""

    name: str
    make: Make | None
    make_overview: MakeOverview | None
    in_english: bool = False
    menu: MenuPlace | None = None

    def made(
        self, titles: Mapping[str, str], site: Site, templates: Templates
    ) -> Iterator[Page | Asset]:
        """Yield the module's pages and files; `titles` are those of the pages made before."""
        if self.make_overview:
            yield from self.make_overview(titles, site, templates)
        if self.make:
            yield from self.make(site, templates)


_PARAMETERS = {"make": ["site", "templates"], "make_overview": ["titles", "site", "templates"]}
_TYPES = {"ADDRESS": str, "IN_ENGLISH": bool, "MENU": MenuPlace}


def page_kind_of(module: ModuleType) -> PageKind:
    """Return a module as a page kind.

    Raises:
        TypeError: the module does not keep the contract; the message names it and what is wrong.
    """
    if problem := next(chain(_in_makers(module), _in_constants(module)), None):
        raise TypeError(f"{module.__name__}: {problem}")
    return PageKind(
        name=module.__name__.rpartition(".")[2],
        make=getattr(module, "make", None),
        make_overview=getattr(module, "make_overview", None),
        in_english=getattr(module, "IN_ENGLISH", False),
        menu=getattr(module, "MENU", None),
    )


def _in_makers(module: ModuleType) -> Iterator[str]:
    makers = [name for name in _PARAMETERS if hasattr(module, name)]
    if len(makers) != 1:
        yield f"needs one of {', '.join(_PARAMETERS)}, and has {' and '.join(makers) or 'neither'}"
    for name in makers:
        if not inspect.isfunction(maker := getattr(module, name)):
            yield f"{name} must be a function, not {maker!r}"
            continue
        # A parameter that is not used begins with an underscore.
        parameters = [parameter.lstrip("_") for parameter in inspect.signature(maker).parameters]
        if parameters != _PARAMETERS[name]:
            yield f"{name}({', '.join(parameters)}) must be {name}({', '.join(_PARAMETERS[name])})"


def _in_constants(module: ModuleType) -> Iterator[str]:
    for name in _constants(module):
        if name not in _TYPES and not name.startswith("_"):
            yield f"{name} is none of {', '.join(_TYPES)}; a constant of its own begins with _"
    for name, type_ in _TYPES.items():
        if hasattr(module, name) and not isinstance(getattr(module, name), type_):
            yield f"{name} must be a {type_.__name__}, not {getattr(module, name)!r}"


def _constants(module: ModuleType) -> Iterator[str]:
    """Yield the names of the constants that the module itself defines, not of imported ones."""
    text = ast.parse(inspect.getsource(module))
    assigned = (one for one in text.body if isinstance(one, ast.Assign | ast.AnnAssign))
    for node in (node for statement in assigned for node in ast.walk(statement)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id.isupper():
            yield node.id
