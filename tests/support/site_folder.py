"""A site's folder as a test changes it, and the site that it holds."""

from pathlib import Path

from oitsite.findings.catalogue import ordered
from oitsite.reading.folder import read_folder
from oitsite.site import Site
from oitsite.site.loading import read_site


def save(root: Path, file: str, data: str | bytes) -> None:
    """Write a file of the site."""
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def write(root: Path, file: str, text: str) -> None:
    """Write a record below content/."""
    save(root, f"content/{file}", text)


def found(root: Path) -> list[str]:
    """Return the places and codes of what is wrong with the files of a folder."""
    _, findings = read_site(read_folder(root))
    return [f"{finding.place} {finding.code}" for finding in ordered(findings)]


def site_of(root: Path) -> Site:
    """Return the site of a folder in which nothing is wrong in form."""
    site, findings = read_site(read_folder(root))
    assert site is not None
    assert findings == ()
    return site
