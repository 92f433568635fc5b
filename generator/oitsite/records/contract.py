"""The contract of a kind of record, checked when its module is loaded."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import get_args

from oitsite.records.record import NamedByFile, Record, Shape

_KNOWN = frozenset(Record.__class_vars__)


def hold_to_contract(kinds: Iterable[type[Record]]) -> None:
    """Check that kinds of records can be read and described.

    Raises:
        TypeError: a kind does not keep the contract; the message names it and what is wrong.
    """
    kinds = tuple(kinds)
    for kind in kinds:
        if problem := next(_problems(kind), None):
            raise TypeError(f"{kind.__module__}: {kind.__name__}: {problem}")
    for kind, other in combinations(kinds, 2):
        if kind.files == other.files and set(kind.endings) & set(other.endings):
            raise TypeError(f"{kind.files} belongs to {kind.__module__} and {other.__module__}")


def _problems(kind: type[Record]) -> Iterator[str]:
    for name in ("files", "description"):
        if not isinstance(getattr(kind, name, None), str):
            yield f'needs {name}: ClassVar = "…"'
    for name in sorted(kind.__class_vars__ - _KNOWN):
        if not name.startswith("_"):
            yield f"{name} is none of {', '.join(sorted(_KNOWN))}"
    if kind.shape not in get_args(Shape):
        yield f"shape must be one of {', '.join(get_args(Shape))}, not {kind.shape!r}"
    if "{id}" in kind.files and kind.shape == "one" and not issubclass(kind, NamedByFile):
        yield "is named by its file, and must be a NamedByFile too"
    if issubclass(kind, NamedByFile) and "{id}" not in kind.files:
        yield f"is a NamedByFile, and {kind.files} has no {{id}}"
