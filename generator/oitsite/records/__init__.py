"""Records: from the data of files, typed frozen records and findings on their form.

To add a kind of record, add a module to `kinds/`; `contract` defines what it must hold. `fields/`
holds the types of single values. The other modules read, validate and
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
