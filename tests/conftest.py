"""Sites to test with: copies that a test may spoil."""

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """Return a copy of the smallest site without a finding."""
    return Path(shutil.copytree(HERE / "minimal", tmp_path / "site"))
