"""The order in which numbered records are shown."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from oitsite.thai import sort_key


class Numbered(Protocol):
    """A record with a title, and perhaps with a number."""

    @property
    def number(self) -> int | None:
        """Its place among its like."""

    @property
    def title(self) -> str:
        """What it is called."""


N = TypeVar("N", bound=Numbered)


def in_order(records: Iterable[N]) -> tuple[N, ...]:
    """Return records by their number, those without one after, in dictionary order."""
    return tuple(
        sorted(records, key=lambda r: (r.number is None, r.number or 0, sort_key(r.title)))
    )
