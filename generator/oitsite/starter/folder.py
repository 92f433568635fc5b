"""The files of a site's folder that are not records: configuration, starter and README."""

from collections.abc import Mapping
from importlib import resources

# Some files have another name in this package, where tools would read them as the package's.
_NAMES = {
    "site.py": "site.py",
    "mkdocs.yml": "mkdocs.yml",
    "README.md": "README.md",
    ".gitignore": "gitignore.txt",
}


def folder_files() -> Mapping[str, str]:
    """Return the text of each file by path, except `oitsite.lock`."""
    return {name: starter_text(packed) for name, packed in _NAMES.items()}


def starter_text(name: str) -> str:
    """Return the text of a file of this package."""
    return (resources.files("oitsite.starter") / name).read_text(encoding="utf-8")
