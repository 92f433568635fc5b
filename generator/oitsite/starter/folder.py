"""The files of a site's folder that are no records: its wiring, its starter, its first reading."""

from collections.abc import Mapping
from importlib import resources

# A file's name in this package may differ: there it would be taken for the package's own.
_NAMES = {
    "site.py": "site.py",
    "mkdocs.yml": "mkdocs.yml",
    "README.md": "README.md",
    ".gitignore": "gitignore.txt",
}


def folder_files() -> Mapping[str, str]:
    """Return the text of each by its path; `oitsite.lock` is not among them."""
    return {name: starter_text(packed) for name, packed in _NAMES.items()}


def starter_text(name: str) -> str:
    """Return the text of a file of this package."""
    return (resources.files("oitsite.starter") / name).read_text(encoding="utf-8")
