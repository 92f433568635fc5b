"""The order in which numbered records are shown, and the place of each in its row."""

from collections.abc import Iterable, Sequence
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
T = TypeVar("T")


def in_order(records: Iterable[N]) -> tuple[N, ...]:
    """Return records by their number, those without one after, in dictionary order."""
    return tuple(
        sorted(records, key=lambda r: (r.number is None, r.number or 0, sort_key(r.title)))
    )


def place_in(row: Sequence[T], index: int) -> dict[str, T | int | None]:
    """Return what a page says of its place in a row: its number there, and its neighbours."""
    return {
        "position": index + 1,
        "total": len(row),
        "before": row[index - 1] if index else None,
        "after": row[index + 1] if index + 1 < len(row) else None,
    }
