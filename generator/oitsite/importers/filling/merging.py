"""Merges drafts of the same record."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from oitsite.importers.filling.draft import Draft, comparable


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Return drafts with those of the same title merged, unless their values conflict.

    A document may give the plan of its measures in one table and the results in another, or the
    rows of one round after all those of the other; a list may be longer in one of them.
    """
    found: list[Draft] = []
    first: dict[str, int] = {}
    for draft in drafts:
        title = comparable(draft.data.get("title"))
        at = first.get(title)
        if at is None or not title or not _agree(found[at].data, draft.data):
            first.setdefault(title, len(found))
            found.append(draft)
        else:
            found[at] = _merged(found[at], draft)
    return tuple(found)


def _merged(one: Draft, other: Draft) -> Draft:
    reports = {**one.data.get("reports", {}), **other.data.get("reports", {})}
    data = {**other.data, **_longer(one.data, other.data)}
    data |= {"reports": reports} if reports else {}
    return replace(one, data=data).noting(other.entries, other.doubts)


def _agree(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    shared = one.keys() & other.keys() - {"number", "reports"}
    rounds = one.get("reports", {}).keys() & other.get("reports", {}).keys()
    if one.get("reports") and other.get("reports"):
        # Each round's row of a measure may list only the steps of its half-year.
        shared -= {key for key in shared if isinstance(one[key], list)}
    return not rounds and all(comparable(one[key]) == comparable(other[key]) for key in shared)


def _longer(data: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return data with its lists extended by items that only the other data has."""
    lists = {key: value for key, value in data.items() if isinstance(value, list)}
    return dict(data) | {
        key: [*items, *(item for item in other.get(key, ()) if not _holds(items, item))]
        for key, items in lists.items()
    }


def _holds(items: Iterable[Any], item: Any) -> bool:
    return comparable(item) in map(comparable, items)
