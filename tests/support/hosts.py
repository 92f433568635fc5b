"""MkDocs, ProperDocs and our own host, run as a webmaster runs them."""

import os
import subprocess
import sys
from pathlib import Path

# A fixed day in FY2570: pages must not depend on it.
SETTINGS = {"SOURCE_DATE_EPOCH": "1795000000", "PYTHONUTF8": "1"}


def environment() -> dict[str, str]:
    """Return the environment in which a host runs."""
    return {**os.environ, **SETTINGS}


def run_host(
    folder: Path, *arguments: str, host: str = "mkdocs", without: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a host in a folder, as a webmaster does; maybe without a package."""
    program = (
        f"import runpy, sys; sys.modules[{without!r}] = None; "
        f"runpy.run_module({host!r}, None, '__main__')"
    )
    return subprocess.run(
        [sys.executable, *(("-c", program) if without else ("-m", host)), *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
