"""Tools of the web that are tested with and not kept here: fetched once from the npm registry."""

import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

import pytest


def unpacked(config: pytest.Config, name: str, version: str) -> Path:
    """Return the folder of an npm package, which stays in pytest's cache; skip without npm."""
    folder = config.cache.mkdir("npm") / f"{name}-{version}"
    if not folder.exists():
        if not shutil.which("npm"):
            pytest.skip(f"needs npm to fetch {name}")
        with tempfile.TemporaryDirectory(dir=folder.parent) as here:
            fetched = subprocess.run(
                ["npm", "pack", "--silent", f"{name}@{version}"],
                cwd=here, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if fetched.returncode:
                pytest.skip(f"npm could not fetch {name}: {fetched.stderr.strip()[-200:]}")
            with tarfile.open(Path(here, fetched.stdout.split()[-1])) as archive:
                archive.extractall(here, filter="data")
            if not folder.exists():  # another worker may have been faster
                Path(here, "package").rename(folder)
    return folder
