"""Rules on the synonyms of the site's search."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.synonyms import Synonyms
from oitsite.site import Site


@rule("Z101")
def each_group_of_synonyms_has_two_words(site: Site) -> Iterator[Finding]:
    """A group holds at least two words; otherwise it has no effect."""
    for record in site.of(Synonyms):
        for index, group in enumerate(record.groups):
            if len(group) < 2:
                yield Finding(record.place("groups", index), "Z101", {"word": group[0]})


@rule("Z102")
def each_synonym_is_in_one_group(site: Site) -> Iterator[Finding]:
    """A word is in one group only; otherwise its groups should be merged."""
    for record in site.of(Synonyms):
        seen: set[str] = set()
        for index, group in enumerate(record.groups):
            for position, word in enumerate(group):
                if word.casefold() in seen:
                    place = record.place("groups", index, position)
                    yield Finding(place, "Z102", {"word": word})
                seen.add(word.casefold())
