"""The upgrade steps, one module each; to add a step, add a module and its fixtures.

A step must recognise the old form from the files alone: if the lock is lost, every step runs.
"""

import importlib
import pkgutil
from functools import cache
from typing import Protocol, cast

from oitsite.upgrades.files import Changes, Files


class Step(Protocol):
    """A module of this package that leads to the form `FORM`; `TITLE` says in Thai what it does."""

    FORM: int
    TITLE: str

    @staticmethod
    def changes(files: Files) -> Changes:
        """Return the changes; none if the files already have the form."""


@cache
def steps() -> tuple[Step, ...]:
    """Return every step, in the order of the forms that they lead to.

    Raises:
        TypeError: a module lacks a part of a step.
    """
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    for module in modules:
        if missing := {"FORM", "TITLE", "changes"} - vars(module).keys():
            raise TypeError(f"{module.__name__} has no {', '.join(sorted(missing))}")
    return tuple(sorted((cast("Step", module) for module in modules), key=lambda one: one.FORM))
