"""The display order of numbered records, and the position of each in the list."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from oitsite.thai import sort_key


class Numbered(Protocol):
    """A record with a title and an optional number."""

    @property
    def number(self) -> int | None:
        """The position among records of its kind."""

    @property
    def title(self) -> str:
        """The title."""


N = TypeVar("N", bound=Numbered)
T = TypeVar("T")


def in_order(records: Iterable[N]) -> tuple[N, ...]:
    """Return records by number, then those without a number in Thai dictionary order."""
    return tuple(
        sorted(records, key=lambda r: (r.number is None, r.number or 0, sort_key(r.title)))
    )


def place_in(row: Sequence[T], index: int) -> dict[str, T | int | None]:
    """Return template values for a position in a list: its number there, and its neighbours."""
    return {
        "position": index + 1,
        "total": len(row),
        "before": row[index - 1] if index else None,
        "after": row[index + 1] if index + 1 < len(row) else None,
    }
