"""Every page of the sample through the Nu HTML checker."""

import shutil
import subprocess
from pathlib import Path

import pytest

from support import npm

# How Markdown aligns a column: a style would be refused where the host allows nothing inline.
ALIGN = ".*attribute on the .t[dh]. element is obsolete.*"


@pytest.mark.skipif(not shutil.which("java"), reason="the Nu HTML checker needs Java")
def test_every_page_is_valid_html(built: Path, request: pytest.FixtureRequest) -> None:
    checker = npm.unpacked(request.config, "vnu-jar", "26.9.27") / "build/dist/vnu.jar"
    pages = [str(path.relative_to(built)) for path in built.rglob("*.html")]
    command = ["java", "-jar", str(checker), "--stdout", "--format", "gnu"]
    command += ["--filterpattern", ALIGN]
    found = subprocess.run(
        [*command, *pages], cwd=built, capture_output=True, text=True, check=False
    )
    assert found.stdout == ""
    assert found.stderr == ""
    assert len(pages) > 50
