"""The kinds of records that a document may hold: each module in this folder imports one.

`importers/contract.py` defines what a module must hold.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from oitsite.importers.contract import ImportKind, import_kind_of
from oitsite.importers.tables.headings import Form


@cache
def kinds() -> Mapping[str, ImportKind]:
    """Return every kind by its name; raises TypeError for a module that breaks the contract."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    return {name: import_kind_of(module) for name, module in modules.items()}


def forms() -> Mapping[str, Form]:
    """Return the headings of the tables of each kind."""
    return {name: kind.FORM for name, kind in kinds().items()}


def fields() -> tuple[str, ...]:
    """Return all fields that a heading can stand for, each once."""
    found = dict.fromkeys(field for form in forms().values() for field, _ in form.words)
    return tuple(sorted(found))
