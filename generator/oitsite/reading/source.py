"""The text of a file, whatever editor saved it, and the places in it."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import yaml

from oitsite.findings import Finding, Place

Key = str | int
"""One step of a path into the data: a key of a mapping or an index of a list."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FENCE = "---"


class AnySource(Protocol):
    """The text or table that a record is read from, with the place of each value.

    `body` is the Markdown below the data, empty if there is none.
    """

    @property
    def file(self) -> str:
        """The file's path."""

    @property
    def body(self) -> str:
        """The Markdown below the data."""

    def place(self, path: Sequence[Key] = ()) -> Place:
        """Return the place of the value at `path`, or of the nearest value around it."""

    def key_place(self, path: Sequence[Key]) -> Place:
        """Return the place of the last key of `path`, for findings about the key itself."""


@dataclass(frozen=True)
class Source:
    """A file's text: `data` holds its YAML, `body` the Markdown below a front matter.

    `first_line` and `body_line` are the lines of the file on which they begin, counted from 1.
    """

    file: str
    data: str
    body: str = ""
    first_line: int = 1
    body_line: int = 1

    def place(self, path: Sequence[Key] = ()) -> Place:
        """Return the place of the value at `path`, or of the nearest value around it."""
        node = _composed(self.data)
        for key in path:
            inner = _child(node, key)
            if inner is None:
                break
            node = inner
        return self.at(node)

    def key_place(self, path: Sequence[Key]) -> Place:
        """Return the place of the last key of `path`, for findings about the key itself."""
        node = _composed(self.data)
        for key in path[:-1]:
            node = _child(node, key) or node
        for name, _value in node.value if isinstance(node, yaml.MappingNode) else ():
            if name.value == path[-1]:
                return self.at(name)
        return self.place(path)

    def at(self, node: yaml.Node | yaml.error.Mark | None) -> Place:
        """Return the place of a YAML node or mark of this file."""
        mark = node.start_mark if isinstance(node, yaml.Node) else node
        if mark is None:
            return Place(self.file, self.first_line)
        return Place(self.file, mark.line + self.first_line, mark.column + 1)


@lru_cache(maxsize=8)  # Places are looked up file by file; parsing again is cheaper than keeping.
def _composed(text: str) -> yaml.Node | None:
    return yaml.compose(text, Loader=yaml.CSafeLoader)


def _child(node: yaml.Node | None, key: Key) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
        return node.value[key] if key < len(node.value) else None
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    return None


def decode(file: str, data: bytes) -> str | Finding:
    """Return the text of a file saved by any editor, or why it cannot be decoded.

    Accepts UTF-8 with or without a byte order mark, UTF-16 with one (Notepad's "Unicode") and
    every kind of line end; for a CSV also cp874, the Windows encoding of Thai that Excel uses.
    """
    bom, encoding = next((pair for pair in _BOMS if data.startswith(pair[0])), (b"", "utf-8"))
    data = data.removeprefix(bom)
    if file.endswith(".csv") and not bom and not is_utf8(data):
        encoding = "cp874"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(data[: error.start].splitlines() or [b""])
        return Finding(Place(file, line), "F101")
    if "\0" in text:
        return Finding(Place(file), "F102")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_utf8(data: bytes) -> bool:
    """Tell whether the bytes are valid UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def source_of(file: str, text: str) -> Source | Finding:
    """Return the source of a record: YAML, or for `.md` a front matter and a body."""
    if not file.endswith(".md"):
        return Source(file, text)
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return Finding(Place(file), "F103")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return Source(
                file,
                data="\n".join(lines[1:number]) + "\n",
                body="\n".join(lines[number + 1 :]),
                first_line=2,
                body_line=number + 2,
            )
    return Finding(Place(file), "F104")
