"""A site's folder as a test changes it, and the site that it holds."""

from pathlib import Path

from oitsite.reading.folder import read_folder
from oitsite.site import Site, read_site


def write(root: Path, file: str, text: str) -> None:
    """Write a file below content/."""
    path = root / "content" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def site_of(root: Path) -> Site:
    """Return the site of a folder in which nothing is wrong in form."""
    site, findings = read_site(read_folder(root))
    assert site is not None
    assert findings == ()
    return site
