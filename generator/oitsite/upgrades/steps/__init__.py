"""The steps of upgrading, one module each; a newcomer adds a module and its fixtures.

A step judges the files by themselves: where the lock is lost, every step is asked again.
"""

import importlib
import pkgutil
from functools import cache
from typing import Protocol, cast

from oitsite.upgrades.files import Changes, Files


class Step(Protocol):
    """A module of this package: it leads to the form `FORM`; `TITLE` says in Thai what it does."""

    FORM: int
    TITLE: str

    @staticmethod
    def changes(files: Files) -> Changes:
        """Return what is to be written; nothing where the files have the form already."""


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
