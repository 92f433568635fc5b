"""What a first visit costs: everything that the browser asks for, as a host sends it."""

import gzip
from pathlib import Path

import pytest

from support.page_types import page_types
from support.visits import Visit

pytestmark = pytest.mark.browser

FIRST_VIEW = 100_000


def sent(file: Path) -> int:
    """Return the bytes of a file on the wire; fonts and pictures do not shrink any more."""
    data = file.read_bytes()
    return min(len(data), len(gzip.compress(data)))


@pytest.mark.parametrize("visit", page_types(), indirect=True)
def test_first_view_is_light(visit: Visit, built: Path) -> None:
    files = {name: built / name for name in visit.requests}
    weights = {
        name: sent(file / "index.html" if file.is_dir() else file) for name, file in files.items()
    }
    assert sum(weights.values()) <= FIRST_VIEW, weights
    assert any(name.endswith(".woff2") for name in visit.requests)
