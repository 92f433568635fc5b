"""Judging the site: `rules/` holds one module a topic, in it one function a rule.

A rule takes the site and yields findings. Its name is the sentence that must hold.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from copy import copy
from functools import cache

from oitsite.checks import rules as _rules
from oitsite.findings import Finding
from oitsite.reading.folder import Folder
from oitsite.site import Site
from oitsite.site.loading import read_site

Rule = Callable[[Site], Iterator[Finding]]


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule of every module of `rules/`, in the order of their names."""
    names = (f"{_rules.__name__}.{module.name}" for module in pkgutil.iter_modules(_rules.__path__))
    modules = [importlib.import_module(name) for name in names]
    return tuple(
        rule
        for module in modules
        for name, rule in inspect.getmembers(module, inspect.isfunction)
        if rule.__module__ == module.__name__ and not name.startswith("_")
    )


def read_and_judged(folder: Folder) -> tuple[Site | None, tuple[Finding, ...]]:
    """Return the site of a folder, or None where that is beyond reading, and all that was found."""
    site, findings = read_site(folder)
    return site, (*findings, *(judge(site) if site else ()))


def judge(site: Site) -> tuple[Finding, ...]:
    """Return what every rule finds."""
    judged = copy(site)  # What the rules look up once for all of them is let go with it.
    return tuple(finding for rule in rules() for finding in rule(judged))
