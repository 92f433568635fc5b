"""The topics of the site: the groups of pages in the site index and in every footer.

The words define the groups, each with its page folders and their names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Topic:
    """The pages of a topic: titles by address."""

    title: str
    pages: Mapping[str, str]


def topics_of(addresses: Iterable[str], words: Mapping[str, Any]) -> dict[str, Topic]:
    """Return each topic with a page per folder: its own, or that of the newest year."""
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
