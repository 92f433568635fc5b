"""The free Markdown pages in content/pages/, and the files that they link to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from oitsite.reading.source import Source
from oitsite.records.fields.values import SLUG

FOLDER = "content/pages/"

_PAGE = re.compile(rf"(?:{SLUG}/)*{SLUG}\.md")
_INDEX = re.compile(r"(?:^|(?<=/))(?:index|README)$")
_LINK = re.compile(r"\]\(\s*<?([^)\s>#?]+)|\bsrc=[\"']([^\"'#?]+)")


@dataclass(frozen=True)
class FreePages:
    """The contents of content/pages/: the source of each Markdown file, the names of other files.

    Every path is relative to that folder.
    """

    sources: Mapping[str, Source] = field(default_factory=dict)
    others: frozenset[str] = frozenset()

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The paths of the Markdown files, a folder's own before those of its subfolders."""
        return tuple(sorted(filter(_PAGE.fullmatch, self.sources), key=_order))

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The other files that pages link to: only these are published."""
        targets = {target for page in self.pages for _, target in self.targets(page)}
        return tuple(sorted(targets & self.others))

    def targets(self, page: str) -> Iterator[tuple[int, str]]:
        """Yield the position of each relative link in a page's text, and its target path."""
        for found in _LINK.finditer(self.sources[page].body):
            target = unquote(found[1] or found[2])
            if ":" not in target and not target.startswith("/"):
                yield found.start(), joined(page.rpartition("/")[0], target)


def address_of(page: str) -> str:
    """Return the address of a page: `about/history.md` stands at `about/history/`."""
    name = _INDEX.sub("", page.removesuffix(".md"))
    return f"{name}/" if name and not name.endswith("/") else name


def joined(folder: str, target: str) -> str:
    """Return the target path of a link in a page of a folder."""
    parts: list[str] = folder.split("/") if folder else []
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _order(page: str) -> tuple[tuple[bool, str], ...]:
    *folders, file = page.split("/")
    name = "" if _INDEX.search(file.removesuffix(".md")) else file
    return (*((True, folder) for folder in folders), (False, name))
