"""The synonyms that the search knows: the program's groups and the site's."""

from collections.abc import Sequence
from itertools import chain

from oitsite.reading.strict_yaml import read
from oitsite.reading.theme import Theme
from oitsite.records.kinds.synonyms import Synonyms
from oitsite.records.validation import read_records
from oitsite.site import Site

FILE = "search/synonyms.yml"
"""The theme's file of the groups that every site starts with."""

Group = Sequence[str]


def groups_of(site: Site, theme: Theme) -> list[Group]:
    """Return all groups; one of the site replaces the program's that share a word with it."""
    own = [group for record in site.of(Synonyms) for group in record.groups]
    path = theme.files.get(FILE)
    base = listed(path.read_bytes()) if path else []
    taken = {word.casefold() for word in chain.from_iterable(own)}
    return [*(group for group in base if taken.isdisjoint(map(str.casefold, group))), *own]


def listed(data: bytes) -> list[Group]:
    """Return the groups in a file; none if it cannot be read."""
    result = read(FILE, data)
    if not isinstance(result, tuple):
        return []
    source, content, _ = result
    records = read_records(Synonyms, source, content, "", None).records
    return [group for record in records if isinstance(record, Synonyms) for group in record.groups]
