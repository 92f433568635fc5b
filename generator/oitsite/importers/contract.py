"""The contract of the modules of `kinds/`, which import records; checked when they are loaded."""

import inspect
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from types import ModuleType
from typing import Protocol, cast

from oitsite.importers.filling.draft import Draft, Drafts
from oitsite.importers.filling.setting import Setting
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed
from oitsite.importers.tables.contents import Contents
from oitsite.importers.tables.headings import Form


class ImportKind(Protocol):
    """A kind of record that a document may hold.

    `TITLE` is the name of its records in the summary of an import, in Thai; `FORM` has the headings
    of its tables.
    """

    TITLE: str
    FORM: Form

    def drafts_of(self, contents: Contents, setting: Setting) -> Drafts:
        """Return drafts of the records that a document holds, and the cells left out."""

    def place(self, drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
        """Return the texts of files for drafts, and the outcome of each of their cells."""


_TYPES = {"TITLE": str, "FORM": Form}
_PARAMETERS = {
    "drafts_of": ["contents", "setting"],
    "place": ["drafts", "files", "setting"],
}


def import_kind_of(module: ModuleType) -> ImportKind:
    """Return a module as an import kind.

    Raises:
        TypeError: the module does not keep the contract; the message names it and what is wrong.
    """
    if problems := [*_missing(module), *_wrong(module)]:
        raise TypeError(f"{module.__name__}: {'; '.join(problems)}")
    return cast(ImportKind, module)


def _missing(module: ModuleType) -> Iterator[str]:
    for name in (*_TYPES, *_PARAMETERS):
        if not hasattr(module, name):
            alike = get_close_matches(name, vars(module), 1)
            yield f"needs {name}" + "".join(f", which {one} may misspell" for one in alike)


def _wrong(module: ModuleType) -> Iterator[str]:
    for name, type_ in _TYPES.items():
        if hasattr(module, name) and not isinstance(given := getattr(module, name), type_):
            yield f"{name} must be a {type_.__name__}, not {given!r}"
    for name, expected in _PARAMETERS.items():
        function = getattr(module, name, None)
        if function is not None and not inspect.isfunction(function):
            yield f"{name} must be a function, not {function!r}"
        elif function is not None:
            # A parameter that is not used begins with an underscore.
            given = [one.lstrip("_") for one in inspect.signature(function).parameters]
            if given != expected:
                yield f"{name}({', '.join(given)}) must be {name}({', '.join(expected)})"
