"""What a rule is, and the decorator that ties a function of `rules/` to its codes."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from oitsite.findings import Finding
from oitsite.findings.catalogue import code_names
from oitsite.site import Site

Check = Callable[[Site], Iterator[Finding]]
"""A function marked `@rule`: takes the site and yields a finding for each violation."""


@dataclass(frozen=True)
class Rule:
    """A check with the codes of the findings it yields, which no other rule yields."""

    codes: tuple[str, ...]
    check: Check

    def __call__(self, site: Site) -> Iterator[Finding]:
        """Yield what the rule finds in a site."""
        return self.check(site)

    def __str__(self) -> str:
        return _name(self.check)


def rule(*codes: str) -> Callable[[Check], Rule]:
    """Mark a function as the rule that yields findings of some codes.

    Raises ValueError for a code that has no file in the catalogue, TypeError for a function that
    takes anything but the site.
    """

    def mark(check: Check) -> Rule:
        if not codes:
            raise TypeError(f'{_name(check)}: name the code of the rule, as in @rule("M103")')
        for code in codes:
            if code not in code_names():
                raise ValueError(
                    f"{_name(check)}: write findings/codes/{code}.yml, or mend the code"
                )
        if len(inspect.signature(check).parameters) != 1:
            raise TypeError(f"{_name(check)}: a rule has one parameter, the site")
        return Rule(codes, check)

    return mark


def _name(check: Check) -> str:
    return f"{check.__module__}.{check.__qualname__}"
