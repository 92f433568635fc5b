"""The glossary of CONTRIBUTING.md names things that exist in the code."""

import importlib
import re

import pytest

from support.places import ROOT

GUIDE = (ROOT / "generator" / "CONTRIBUTING.md").read_text(encoding="utf-8")
GLOSSARY = GUIDE.split("\n## Glossary\n")[1].split("\n## ")[0]
ROWS = [line.split("|")[1:-1] for line in GLOSSARY.splitlines() if line.startswith("|")][2:]


def test_glossary_is_short() -> None:
    assert len(GLOSSARY.splitlines()) <= 40


@pytest.mark.parametrize("name", [row[-1].strip() for row in ROWS])
def test_name_in_glossary_exists(name: str) -> None:
    found = re.fullmatch(r"`([\w.]+)\.(\w+)`", name)
    assert found, name
    assert hasattr(importlib.import_module(f"oitsite.{found[1]}"), found[2])
