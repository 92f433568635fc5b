"""The table and the diagram of CONTRIBUTING.md hold: each package imports only those above it."""

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "generator" / "oitsite"
GUIDE = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
TEXT = GUIDE.split("\n## Layers\n")[1].split("\n## ")[0]
ROWS = re.findall(r"^\| `(\w+)` \|([^|]*)\|", TEXT, re.MULTILINE)
RANK: Mapping[str, int] = {name: rank for rank, (name, _) in enumerate(ROWS)}
INSIDE: Mapping[str, list[str]] = {name: re.findall(r"`([\w.]+)`", cell) for name, cell in ROWS}
DRAWN = {
    pair
    for line in re.findall(r"^ +(\w+(?: --> \w+)+)$", TEXT, re.MULTILINE)
    for pair in pairwise(line.split(" --> "))
}
HOSTS = ("mkdocs", "properdocs", "material")
# Neither says anything: the version, and what lets `python -m oitsite` begin.
MODULES = sorted(set(PACKAGE.rglob("*.py")) - {PACKAGE / "__init__.py", PACKAGE / "__main__.py"})


def imports_of(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports by their full names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides its layer"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                file = PACKAGE.parent.joinpath(*inner.split("."))
                found = file.is_dir() or file.with_suffix(".py").is_file()
                yield inner if found else str(node.module)


def parts_of(path: Path) -> list[str]:
    """Return the names that lead from the package to a module."""
    parts = [*path.relative_to(PACKAGE).with_suffix("").parts]
    return parts[:-1] if parts[-1] == "__init__" else parts


def internal_imports() -> Iterator[tuple[list[str], list[str]]]:
    """Yield each module with each that it imports of the package."""
    for path in MODULES:
        for name in imports_of(path):
            if name.startswith("oitsite."):
                yield parts_of(path), name.split(".")[1:]


def place_inside(parts: list[str]) -> int | None:
    """Return where a module stands in the row of its package, by the longest name there."""
    order = INSIDE[parts[0]]
    names = (".".join(parts[1:end]) for end in range(len(parts), 1, -1))
    return next((order.index(name) for name in names if name in order), None)


def test_the_table_names_every_package_and_no_other() -> None:
    assert sorted(RANK) == sorted({parts_of(path)[0] for path in MODULES})


def test_the_table_names_only_modules_that_are_there() -> None:
    for package, names in INSIDE.items():
        for name in names:
            file = PACKAGE.joinpath(package, *name.split("."))
            assert file.is_dir() or file.with_suffix(".py").is_file(), f"{package}.{name}"


def test_no_module_imports_from_a_package_below_its_own() -> None:
    up = {
        f"{'.'.join(module)} imports {'.'.join(other)}"
        for module, other in internal_imports()
        if RANK[other[0]] > RANK[module[0]]
    }
    assert up == set()


def test_no_module_imports_what_stands_behind_it_in_its_package() -> None:
    up = set()
    for module, other in internal_imports():
        if module[0] == other[0]:
            own, its = place_inside(module), place_inside(other)
            if own is not None and its is not None and its > own:
                up.add(f"{'.'.join(module)} imports {'.'.join(other)}")
    assert up == set()


def test_the_diagram_draws_the_imports_of_packages() -> None:
    """Every arrow is an import, and every import follows one arrow or several."""
    real = {(other[0], module[0]) for module, other in internal_imports() if other[0] != module[0]}
    assert real >= DRAWN
    follows = set(DRAWN)
    while further := {(a, d) for a, b in follows for c, d in DRAWN if b == c} - follows:
        follows |= further
    assert real <= follows


def test_only_the_plugin_knows_mkdocs() -> None:
    knowing = {
        parts_of(path)[0]
        for path in MODULES
        for name in imports_of(path)
        if name.split(".")[0] in HOSTS
    }
    assert knowing <= {"plugin"}


def test_values_know_no_disk_and_no_clock() -> None:
    forbidden = {"os", "pathlib", "time", "locale", "random"}
    for path in (PACKAGE / "thai").glob("*.py"):
        assert not {name.split(".")[0] for name in imports_of(path)} & forbidden, path.name
        assert "today()" not in path.read_text(encoding="utf-8"), path.name


def test_criteria_of_a_year_are_asked_of_the_site() -> None:
    """What the officer corrected then holds everywhere; the two commands begin without a site."""
    beginning = {PACKAGE / "commands" / "new.py", PACKAGE / "commands" / "template.py"}
    taking = {path for path in MODULES if "criteria_of" in path.read_text(encoding="utf-8")}
    assert {parts_of(path)[0] for path in taking - beginning} <= {"criteria", "site"}
