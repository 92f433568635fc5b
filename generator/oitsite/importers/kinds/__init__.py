"""The kinds of records that a document may hold, each a module found by being here.

Such a module has `TITLE`, what an import calls its records, `FORM`, how its tables are headed,
`drafts_of(contents, setting, left_out)`, and `place(drafts, placing, setting)`, which finds a place
for them.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import ModuleType

from oitsite.importers.tables.headings import Form


@cache
def kinds() -> Mapping[str, ModuleType]:
    """Return the module of every kind by the kind's name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"{__name__}.{name}") for name in names}


def forms() -> Mapping[str, Form]:
    """Return how the tables of each kind are headed."""
    return {name: module.FORM for name, module in kinds().items()}


def fields() -> tuple[str, ...]:
    """Return all fields that a heading may mean, each once."""
    found = dict.fromkeys(field for form in forms().values() for field, _ in form.words)
    return tuple(sorted(found))
