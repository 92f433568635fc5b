"""The files of a site's folder, with the changes of the steps so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from oitsite.findings import Finding

Written = Mapping[str, bytes | None]
"""The new content of files by path below the site's folder; None deletes the file."""


@dataclass(frozen=True)
class Changes:
    """The files a step would write, and findings for those it leaves alone when in doubt."""

    files: Written = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Files:
    """The folder on disk, with the changes of earlier steps over it; paths use forward slashes."""

    root: Path
    written: Written = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Tell whether a file exists."""
        return self.read(name) is not None

    def read(self, name: str) -> bytes | None:
        """Return the content of a file, None if it does not exist.

        Raises:
            OSError: it cannot be read.
        """
        if name in self.written:
            return self.written[name]
        path = self.root / name
        return path.read_bytes() if path.is_file() else None

    def below(self, folder: str) -> Iterator[str]:
        """Yield the files of a folder, in order."""
        on_disk = (self.root / folder).rglob("*")
        names = {path.relative_to(self.root).as_posix() for path in on_disk if path.is_file()}
        names |= {name for name in self.written if name.startswith(f"{folder}/")}
        return (name for name in sorted(names) if self.has(name))

    def after(self, changes: Changes) -> "Files":
        """Return the files with the changes of a step."""
        return Files(self.root, {**self.written, **changes.files})
