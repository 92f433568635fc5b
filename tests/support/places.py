"""Where the project and the sites that it is tested with lie."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
SITES = Path(__file__).parents[1] / "sites"
SITE_PARTS = ("content", "theme", "mkdocs.yml", "site_config.yml")


def copy_of_sample(folder: Path) -> Path:
    """Copy the project's own site, without what is built of it, into a new folder."""
    folder.mkdir()
    for name in SITE_PARTS:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder
