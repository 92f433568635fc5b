"""Checks: from a site, findings.

To add a rule, add a function marked `@rule` to a module of `rules/`; `rule` defines what a rule
is. `gaps` groups findings by the unit responsible.
"""

import importlib
import pkgutil
from functools import cache

from oitsite.checks import rules
from oitsite.checks.rule import Rule
from oitsite.findings import Finding
from oitsite.reading.folder import Folder
from oitsite.site import Site
from oitsite.site.loading import read_site


@cache
def every_rule() -> tuple[Rule, ...]:
    """Return every rule, sorted by module and function name.

    Raises ValueError where two rules give one code.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = [importlib.import_module(f"{rules.__name__}.{name}") for name in names]
    found = tuple(
        value
        for module in modules
        for _, value in sorted(vars(module).items())
        if isinstance(value, Rule) and value.check.__module__ == module.__name__
    )
    first: dict[str, Rule] = {}
    for rule in found:
        for code in rule.codes:
            if first.setdefault(code, rule) is not rule:
                raise ValueError(f"{rule}: {code} is the code of {first[code]} already")
    return found


def read_and_check(folder: Folder) -> tuple[Site | None, tuple[Finding, ...]]:
    """Return the site of a folder, None if it cannot be read, and all findings."""
    site, findings = read_site(folder)
    return site, (*findings, *(judge(site) if site else ()))


def judge(site: Site) -> tuple[Finding, ...]:
    """Return the findings of every rule."""
    return tuple(finding for rule in every_rule() for finding in rule(site))
