"""The folder of the finished site, as the web server will hand it out."""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PublicFolder:
    """A folder whose files stand where their addresses say."""

    path: Path

    def write(self, address: str, content: bytes) -> None:
        """Write a file."""
        self.write_parts(address, (content,))

    def write_parts(self, address: str, parts: Iterable[bytes]) -> None:
        """Write a file that is made part by part and never lies in memory whole."""
        path = self.path / address
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines(parts)

    def pack_site_map(self) -> None:
        """Pack the site map anew: MkDocs puts the day into it, and each build would differ."""
        site_map = (self.path / "sitemap.xml").read_bytes()
        self.write("sitemap.xml.gz", gzip.compress(site_map, mtime=0))

    def open_to_all(self) -> None:
        """Make every file readable for the web server, whatever the builder keeps from others."""
        for path in self.path.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
