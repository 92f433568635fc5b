"""The index of the search."""

from collections.abc import Iterable, Iterator, Mapping

from oitsite.pages import Page
from oitsite.pages.categories import categories_of
from oitsite.reading.theme import Theme
from oitsite.records.kinds.synonyms import Synonyms
from oitsite.search.index import index_of
from oitsite.site import Site


def search_index(
    site: Site, theme: Theme, titles: Mapping[str, str], pages: Iterable[Page]
) -> Iterator[bytes]:
    """Return the index of pages part by part; `titles` are those of all pages by their address."""
    categories = categories_of(titles, theme.words["search"]["kinds"])
    groups = [group for record in site.of(Synonyms) for group in record.groups]
    return index_of(pages, categories, groups)
