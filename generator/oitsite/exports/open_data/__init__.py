"""The tables that anybody may take and use: one module a subject, found by being here.

Such a module has `data_sets(site)`, which yields its tables, those without rows too.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping

from oitsite.exports.open_data.data_set import DataSet
from oitsite.exports.table import Table, as_csv, as_json, as_xlsx
from oitsite.site import Site

__all__ = ["FORMATS", "LICENCE", "DataSet", "data_sets"]

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Open government data may be used by anybody who names the source."""

FORMATS: Mapping[str, Callable[[Table], bytes]] = {"csv": as_csv, "xlsx": as_xlsx, "json": as_json}
"""What writes a table, by the ending of the file."""


def data_sets(site: Site) -> tuple[DataSet, ...]:
    """Return every table that has rows, by subject; of several years the newest first."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    found = (
        one for module in modules if hasattr(module, "data_sets") for one in module.data_sets(site)
    )
    return tuple(one for one in found if one.table.rows)
