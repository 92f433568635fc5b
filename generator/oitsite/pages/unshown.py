"""Records of kinds that no page, item or open data table shows."""

import importlib
import pkgutil
import sys
from collections.abc import Collection, Iterator
from functools import cache

from oitsite.exports import open_data
from oitsite.findings import Finding, Place
from oitsite.items import fillers
from oitsite.pages import kinds as page_modules
from oitsite.records import Record, kinds
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.kinds.synonyms import Synonyms
from oitsite.site import Site

_MAKERS = (page_modules, fillers, open_data)
# A rule or an importer may also use a kind, but does not show it.
_SHOWING = ("oitsite.site.", "oitsite.items.", "oitsite.exports.", "oitsite.pages.")
_SETTINGS = (Organisation, Synonyms)
"""Kinds that configure the site and its search."""


@cache
def shown_kinds() -> frozenset[type[Record]]:
    """Return the kinds used by modules that show records, and those that configure the site."""
    for package in _MAKERS:
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    modules = [module for name, module in sys.modules.items() if name.startswith(_SHOWING)]
    known = {id(value) for module in modules for value in vars(module).values()}
    return frozenset(kind for kind in kinds() if id(kind) in known or kind in _SETTINGS)


def unshown(site: Site, shown: Collection[type[Record]]) -> Iterator[Finding]:
    """Yield a finding for each file with records of a kind that is not shown."""
    for kind, records in site.records.items():
        if kind not in shown:
            for file in dict.fromkeys(record.origin.source.file for record in records):
                yield Finding(Place(file), "R112")
