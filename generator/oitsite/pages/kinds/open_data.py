"""The open data page and files: each table as CSV, XLSX and JSON, with a data dictionary."""

import json
from collections.abc import Iterator
from functools import partial

from oitsite.exports.open_data import FORMATS, LICENCE, DataSet, data_sets
from oitsite.pages.linked_data import block, table_data
from oitsite.pages.page import Asset, Page
from oitsite.pages.templates import Templates
from oitsite.site import Site

ADDRESS = "open-data/"


def make(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield the page, the files of every table and their index."""
    sets = data_sets(site)
    for found in sets:
        for ending, written in FORMATS.items():
            yield Asset(f"{found.address}.{ending}", partial(written, found.table))
    yield Asset("data/index.json", partial(_index, site, sets))
    words = templates.words["open_data"]
    html = templates.render("open_data", ADDRESS, sets=sets, endings=FORMATS, licence=LICENCE)
    html += block(*(table_data(site, found) for found in sets))
    yield Page(ADDRESS, words["title"], words["lead"], html)


def _index(site: Site, sets: tuple[DataSet, ...]) -> bytes:
    index = {
        "publisher": site.organisation.name,
        "licence": LICENCE,
        "tables": [
            {
                "title": found.table.title,
                "rows": len(found.table.rows),
                "files": {ending: f"{found.address}.{ending}" for ending in FORMATS},
                "columns": {
                    column.key: {"title": column.title, "meaning": column.meaning}
                    for column in found.table.columns
                },
            }
            for found in sets
        ],
    }
    return (json.dumps(index, ensure_ascii=False, indent=1) + "\n").encode()
