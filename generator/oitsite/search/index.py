"""The search index: a script instead of JSON, so that it also loads from a folder on disk.

It is yielded page by page, because the index of a large site is as large as its texts.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from oitsite.pages.categories import Categories, year_of
from oitsite.pages.page import Page
from oitsite.search.page_text import passages_of
from oitsite.search.words import divided

ADDRESS = "search/index.js"
"""Where the browser looks for the index (theme/assets/search/worker.js)."""


def index_of(
    pages: Iterable[Page], categories: Categories, synonyms: Sequence[Sequence[str]]
) -> Iterator[bytes]:
    """Yield the index of all pages that have a weight, in parts."""
    yield b"takeSearchIndex({kinds:" + _json(categories.names)
    yield b",synonyms:" + _json(synonyms) + b",pages:[\n"
    for page in pages:
        if page.weight:
            yield _json(_entry(page, categories)) + b",\n"
    yield b"]});\n"


def _entry(page: Page, categories: Categories) -> dict[str, Any]:
    sections = [
        (passage.anchor, divided(passage.title), divided(passage.text))
        for passage in passages_of(page)
    ]
    entry = {
        "address": page.address,
        "kind": categories.of(page.address),
        "year": year_of(page.address),
    }
    return {**entry, "language": page.language, "weight": page.weight, "sections": sections}


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
