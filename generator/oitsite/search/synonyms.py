"""The groups of synonyms that the search knows: the program's, and those of the site."""

from collections.abc import Sequence
from itertools import chain

from oitsite.reading.strict_yaml import read
from oitsite.reading.theme import Theme
from oitsite.records.kinds.synonyms import Synonyms
from oitsite.records.validation import read_records
from oitsite.site import Site

FILE = "search/synonyms.yml"
"""Where a theme holds the groups that every site begins with."""

Group = Sequence[str]


def groups_of(site: Site, theme: Theme) -> list[Group]:
    """Return all groups; one of the site takes the place of those that share a word with it."""
    own = [group for record in site.of(Synonyms) for group in record.groups]
    path = theme.files.get(FILE)
    base = listed(path.read_bytes()) if path else []
    taken = {word.casefold() for word in chain.from_iterable(own)}
    return [*(group for group in base if taken.isdisjoint(map(str.casefold, group))), *own]


def listed(data: bytes) -> list[Group]:
    """Return the groups that a file holds; of one that cannot be read, none."""
    found = read(FILE, data)
    if not isinstance(found, tuple):
        return []
    source, content, _ = found
    records = read_records(Synonyms, source, content, "", None).records
    return [group for one in records if isinstance(one, Synonyms) for group in one.groups]
