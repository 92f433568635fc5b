"""The site's folder on disk: its records, documents, pages and stray files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from oitsite.reading.installation import Installation, read_installation
from oitsite.reading.picture import PHOTOGRAPHS, size_of

TABLE_ENDINGS = (".csv", ".xlsx")
RECORD_ENDINGS = (".yml", ".yaml", ".md", *TABLE_ENDINGS)
_OUTSIDE_CONTENT = ("site_config.yml",)
_DOCUMENTS = "content/files/"
_PAGES = "content/pages/"
# Left behind by Windows; never published and not reported, as hidden files and Word's locks are.
_LITTER = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class Folder:
    """The contents of the site's folder; every path is relative to it, with forward slashes.

    `texts` are the files that may be records, including tables; `documents` the size in bytes of
    each file below content/files/; `pictures` the width and height of the photographs among them;
    `pages` the Markdown below content/pages/; `page_files` the other files there; `strays` all
    other files below content/; `installation` tells how the folder fits the program.
    """

    texts: Mapping[str, bytes]
    documents: Mapping[str, int]
    strays: tuple[str, ...]
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    pages: Mapping[str, bytes] = field(default_factory=dict)
    page_files: tuple[str, ...] = ()
    installation: Installation = field(default_factory=Installation)


def read_folder(root: Path) -> Folder:
    """Read the site's folder.

    Raises:
        OSError: a file cannot be read.
    """
    texts: dict[str, bytes] = {}
    documents: dict[str, int] = {}
    pictures: dict[str, tuple[int, int]] = {}
    strays: list[str] = []
    pages: dict[str, bytes] = {}
    page_files: list[str] = []
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        if name.startswith(_DOCUMENTS):
            document = name.removeprefix(_DOCUMENTS)
            documents[document] = path.stat().st_size
            if path.suffix.casefold() in PHOTOGRAPHS and (size := size_of(path)):
                pictures[document] = size
        elif name.startswith(_PAGES):
            if name.endswith(".md"):
                pages[name] = path.read_bytes()
            else:
                page_files.append(name)
        elif name.endswith(RECORD_ENDINGS):
            texts[name] = path.read_bytes()
        else:
            strays.append(name)
    installation = read_installation(root)
    return Folder(texts, documents, tuple(strays), pictures, pages, tuple(page_files), installation)


def _files(root: Path) -> Iterator[Path]:
    for name in _OUTSIDE_CONTENT:
        if (root / name).is_file():
            yield root / name
    # Sorted by parts, because Windows compares paths without regard to case.
    for path in sorted((root / "content").rglob("*"), key=lambda path: path.parts):
        if path.is_file() and not _is_litter(path.relative_to(root)):
            yield path


def _is_litter(path: Path) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in path.parts)
    return hidden or path.name.casefold() in _LITTER
