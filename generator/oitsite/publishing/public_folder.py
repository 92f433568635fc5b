"""The folder of the finished site, as the web server serves it."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# A folder with all of these was written by a build.
_BUILT_FILES = ("index.html", "404.html", "search/index.js")


@dataclass(frozen=True)
class PublicFolder:
    """A folder in which the path of each file is its address."""

    path: Path

    @property
    def may_be_emptied(self) -> bool:
        """Whether it is new, empty, or holds an earlier build."""
        visible = self._visible() if self.path.is_dir() else []
        return not visible or all((self.path / name).is_file() for name in _BUILT_FILES)

    def empty(self) -> None:
        """Remove the last build; hidden files, such as those of git, stay."""
        for path in self._visible() if self.path.is_dir() else ():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _visible(self) -> list[Path]:
        return [path for path in self.path.iterdir() if not path.name.startswith(".")]

    def write(self, address: str, content: bytes) -> None:
        """Write a file."""
        self.write_parts(address, (content,))

    def copy(self, address: str, source: Path) -> None:
        """Copy a file to its address."""
        path = self.path / address
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)

    def write_parts(self, address: str, parts: Iterable[bytes]) -> None:
        """Write a file in parts, so that it is never in memory as a whole."""
        path = self.path / address
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines(parts)

    def open_to_all(self) -> None:
        """Make every file readable for the web server, whatever the user's umask."""
        for path in self.path.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
