"""Open data: the tables that anybody may reuse, one module per subject, discovered by file.

Each module has `data_sets(site)`, which yields its tables, including those without rows.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping

from oitsite.exports.open_data.data_set import DataSet
from oitsite.exports.table import Table, as_csv, as_json, as_xlsx
from oitsite.site import Site

__all__ = ["FORMATS", "LICENCE", "DataSet", "data_sets"]

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Anybody may use the data who names the source."""

FORMATS: Mapping[str, Callable[[Table], bytes]] = {"csv": as_csv, "xlsx": as_xlsx, "json": as_json}
"""The writer of each format, by file name extension."""


def data_sets(site: Site) -> tuple[DataSet, ...]:
    """Return every table that has rows, by subject, the newest year first."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    by_subject = (module.data_sets(site) for module in modules if hasattr(module, "data_sets"))
    return tuple(data_set for tables in by_subject for data_set in tables if data_set.table.rows)
