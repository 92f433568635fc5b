"""Records: the data of files goes in, typed frozen records and findings of their form come out.

`kinds/` is the folder to add to: a module a kind of record, found by being there; `contract` says
what it holds. `fields/` holds the types of single values. The other modules here read, check and
describe any kind.
"""

import importlib
import pkgutil
from functools import cache

from oitsite.records import kinds as _kinds
from oitsite.records.contract import hold_to_contract
from oitsite.records.record import Origin, Part, Record

__all__ = ["Origin", "Part", "Record", "kinds"]


@cache
def kinds() -> tuple[type[Record], ...]:
    """Return every kind of record that a module of `kinds/` defines.

    Raises:
        TypeError: a kind does not keep the contract.
    """
    for module in pkgutil.iter_modules(_kinds.__path__):
        importlib.import_module(f"{_kinds.__name__}.{module.name}")
    found = tuple(sorted(Record.__subclasses__(), key=lambda kind: kind.__name__))
    hold_to_contract(found)
    return found
