"""Each layer imports only layers below it; MkDocs is known to the plugin alone."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator" / "oitsite"

# From the values up. A module may import its own layer and those before it.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("thai",),
    ("findings",),
    ("reading",),
    ("records",),
    ("criteria",),
    ("site",),
    ("items", "drawing"),
    ("checks",),
    ("exports", "starter"),
    ("pages",),
    ("search",),
    ("publishing",),
    ("importers",),
    ("plugin", "commands", "cli", "__main__"),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
HOSTS = ("mkdocs", "properdocs", "material")
PURE = ("thai",)
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def imports_of(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides its layer"
            module = node.module or ""
            named = {f"{module}.{alias.name}" for alias in node.names}
            names |= named if module == "oitsite" else {module}
    return names


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_no_layer_above_its_own(path: Path) -> None:
    own = RANK[layer_of(path)]
    for name in imports_of(path):
        if name.startswith("oitsite.") and name != "oitsite.__version__":
            assert RANK[name.split(".")[1]] <= own, f"{path.name} reaches up to {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_plugin_knows_mkdocs(path: Path) -> None:
    known = {name for name in imports_of(path) if name.split(".")[0] in HOSTS}
    assert not known or layer_of(path) == "plugin"


@pytest.mark.parametrize("path", [p for p in MODULES if layer_of(p) in PURE], ids=lambda p: p.name)
def test_values_know_no_disk_and_no_clock(path: Path) -> None:
    forbidden = {"os", "pathlib", "time", "locale", "random"}
    assert not {name.split(".")[0] for name in imports_of(path)} & forbidden
    assert "today()" not in path.read_text(encoding="utf-8")


def test_criteria_of_a_year_are_asked_of_the_site() -> None:
    """What the officer corrected then holds everywhere; the two commands begin without a site."""
    beginning = {PACKAGE / "commands" / "new.py", PACKAGE / "commands" / "template.py"}
    taking = {path for path in MODULES if "criteria_of" in path.read_text(encoding="utf-8")}
    assert {
        path for path in taking - beginning if layer_of(path) not in {"criteria", "site"}
    } == set()
