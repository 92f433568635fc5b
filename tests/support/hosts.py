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
    folder: Path, *arguments: str, host: str = "mkdocs", pdf: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run a host in a folder, as a webmaster does.

    Unless `pdf`, it finds no WeasyPrint: posters as PDF take longer than all else in a build.
    """
    program = (
        "import runpy, sys; sys.modules['weasyprint'] = None; "
        f"runpy.run_module({host!r}, None, '__main__')"
    )
    return subprocess.run(
        [sys.executable, *(("-m", host) if pdf else ("-c", program)), *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
