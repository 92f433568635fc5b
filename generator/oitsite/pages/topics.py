"""What the site is about: pages in the groups by which the index and every footer lead.

The catalogue of words holds the groups, each with its folders of pages and what these are called.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Topic:
    """Pages that belong together: titles by address."""

    title: str
    pages: Mapping[str, str]


def topics_of(addresses: Iterable[str], words: Mapping[str, Any]) -> dict[str, Topic]:
    """Return each topic with the page of each folder: its own, or its first, the newest year's."""
    first: dict[str, str] = {}
    for address in addresses:
        folder = address.partition("/")[0]
        if folder not in first or address == f"{folder}/":
            first[folder] = address
    return {
        name: Topic(
            said["title"],
            {first[folder]: title for folder, title in said["pages"].items() if folder in first},
        )
        for name, said in words["topics"].items()
    }
