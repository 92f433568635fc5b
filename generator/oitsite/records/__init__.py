"""What the organisation discloses: one module a kind of record, found by being here."""

import importlib
import pkgutil
from functools import cache

from oitsite.records import kinds as _kinds
from oitsite.records.record import Origin, Part, Record

__all__ = ["Origin", "Part", "Record", "kinds"]


@cache
def kinds() -> tuple[type[Record], ...]:
    """Return every kind of record that a module of `kinds/` defines."""
    for module in pkgutil.iter_modules(_kinds.__path__):
        importlib.import_module(f"{_kinds.__name__}.{module.name}")
    return tuple(sorted(Record.__subclasses__(), key=lambda kind: kind.__name__))
