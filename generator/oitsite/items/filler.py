"""The contract of the modules of `fillers/`, checked when they are loaded.

A module is named after a concept of the criteria, with underscores (`complaint_channel`). It holds:

- `LIVES_IN`: the file or folder in which the webmaster completes the item; `{year}` in it is the
  year that the item covers.
- A `Filler` for each element that records can show, named after the element's key with underscores;
  a key that is a Python keyword gets a trailing one (`map_`). To reuse a filler of another module,
  list it in `__all__`.
- `whole`, a `Filler` for the years in which the elements of the item are not known.

Every other name begins with an underscore.
"""

import importlib
import importlib.util
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from types import FunctionType, ModuleType

from oitsite.criteria import element_keys, has_element, item_concepts
from oitsite.items import fillers
from oitsite.items.state import AskAPerson, Evidence, NotNeeded
from oitsite.site import Site
from oitsite.thai import FiscalYear, closest

Filler = Callable[[Site, FiscalYear], Evidence | NotNeeded | AskAPerson | None]
"""Takes the site and a year; returns what records show for an element, None for nothing."""

_WHOLE = "whole"


@dataclass(frozen=True)
class Fillers:
    """The fillers of a concept; those of elements by element key."""

    lives_in: str
    elements: Mapping[str, Filler]
    whole: Filler | None


@cache
def fillers_of(concept: str) -> Fillers | None:
    """Return the fillers of a concept, or None if it has no module.

    Raises ValueError for a name that belongs to no element, TypeError for what is no filler.
    """
    name = f"{fillers.__name__}.{concept.replace('-', '_')}"
    if importlib.util.find_spec(name) is None:
        return None
    module = importlib.import_module(name)
    found = dict(_fillers_in(module))
    whole = found.pop(_WHOLE, None)
    elements = {_key_of(module, name, concept): filler for name, filler in found.items()}
    return Fillers(_lives_in(module), elements, whole)


def every_filler() -> Mapping[str, Fillers]:
    """Return the fillers of every module, by concept.

    Raises ValueError for a module named after no concept, and whatever `fillers_of` raises.
    """
    found: dict[str, Fillers] = {}
    for module in pkgutil.iter_modules(fillers.__path__):
        concept = module.name.replace("_", "-")
        if concept not in item_concepts():
            raise ValueError(
                f"{fillers.__name__}.{module.name}: no year's criteria have the concept {concept}"
                + _meant(concept, item_concepts())
            )
        of_concept = fillers_of(concept)
        assert of_concept is not None
        found[concept] = of_concept
    return found


def _fillers_in(module: ModuleType) -> Iterator[tuple[str, Filler]]:
    shared = getattr(module, "__all__", ())
    for name, value in vars(module).items():
        if name.startswith("_") or not isinstance(value, FunctionType | partial):
            continue
        imported = isinstance(value, FunctionType) and value.__module__ != module.__name__
        if imported and name not in shared:
            continue
        try:
            inspect.signature(value).bind("site", "year")
        except TypeError:
            message = "a filler takes the site and the year; the name of a helper begins with _"
            raise TypeError(f"{module.__name__}.{name}: {message}") from None
        yield name, value


def _key_of(module: ModuleType, name: str, concept: str) -> str:
    key = name.rstrip("_").replace("_", "-")
    if not has_element(concept, key):
        raise ValueError(
            f"{module.__name__}.{name}: no year's criteria have the element {key} of {concept}"
            + _meant(key, element_keys(concept))
            + "; the name of a helper begins with _"
        )
    return key


def _lives_in(module: ModuleType) -> str:
    lives_in = getattr(module, "LIVES_IN", None)
    if not isinstance(lives_in, str):
        raise TypeError(f"{module.__name__}: LIVES_IN must say which file or folder fills the item")
    return lives_in


def _meant(name: str, known: frozenset[str]) -> str:
    meant = closest(name, sorted(known))
    return f"; did you mean {meant}?" if meant else ""
