"""Everything that the organisation discloses, read and linked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from oitsite.findings import Finding, Place
from oitsite.reading.folder import Folder
from oitsite.reading.source import Source, decode, source_of
from oitsite.reading.strict_yaml import load
from oitsite.records import Record, kinds
from oitsite.records.english import has_english, in_english
from oitsite.records.organisation import Organisation
from oitsite.records.record import Leaf
from oitsite.records.validation import Reading, read_records
from oitsite.records.values import DocumentPath
from oitsite.thai import FiscalYear

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Site:
    """The organisation, its records by kind, and the documents that records may name.

    `documents` gives the size in bytes of each file below content/files/.
    """

    organisation: Organisation
    records: Mapping[type[Record], tuple[Record, ...]]
    documents: Mapping[str, int]

    def of(self, kind: type[R], year: FiscalYear | None = None) -> tuple[R, ...]:
        """Return the records of a kind, in the order of their files; of one year if given."""
        found = (record for record in self.records[kind] if isinstance(record, kind))
        return tuple(r for r in found if year is None or r.origin.year == year)

    def years_of(self, kind: type[Record]) -> tuple[FiscalYear, ...]:
        """Return the fiscal years that hold records of a kind, newest first."""
        years = {record.year for record in self.records[kind]}
        return tuple(sorted(years, reverse=True))

    @cached_property
    def _typed_values(self) -> Mapping[type, Sequence[tuple[Record, Leaf]]]:
        values: dict[type, list[tuple[Record, Leaf]]] = {}
        for record in self.all_records():
            for leaf in record.leaves():
                if type(leaf[1]) is not str:
                    values.setdefault(type(leaf[1]), []).append((record, leaf))
        return values

    def values_of(self, type_: type) -> Sequence[tuple[Record, Leaf]]:
        """Return every value of a type (not plain text) in any record, with its path there."""
        return self._typed_values.get(type_, ())

    @property
    def has_english(self) -> bool:
        """Whether the pages that serve visitors from abroad are made in English too."""
        return "en" in self.organisation.languages

    def in_english(self) -> "Site":
        """Return the same site with the English texts of its records in place of the Thai ones."""
        units = {unit.name: unit.name_en for unit in self.organisation.units if unit.name_en}
        told = in_english(self.organisation, units).model_copy(update={"numerals": "arabic"})
        records = {
            kind: tuple(in_english(record, units) for record in of_kind)
            for kind, of_kind in self.records.items()
            if has_english(kind)
        }
        return Site(told, {**self.records, **records}, self.documents)

    def documents_named(self) -> frozenset[str]:
        """Return the documents that a record names: these are published, and no others."""
        return frozenset(value for _, (_, value) in self.values_of(DocumentPath))

    def all_records(self) -> Iterator[Record]:
        """Yield every record of every kind."""
        for records in self.records.values():
            yield from records


def read_site(folder: Folder) -> tuple[Site | None, tuple[Finding, ...]]:
    """Return the site that a folder holds and what is wrong with its files.

    There is no site where site_config.yml is missing or has an error.
    """
    records: dict[type[Record], list[Record]] = {kind: [] for kind in kinds()}
    findings = [Finding(Place(file), "F105") for file in folder.strays]
    for file, data in folder.texts.items():
        kind, reading = _read_file(file, data)
        findings += reading.findings
        if kind:
            records[kind] += reading.records
    findings += _doubles(record for of_kind in records.values() for record in of_kind)
    organisation = next(iter(records[Organisation]), None)
    if organisation is None:
        if Organisation.files + ".yml" not in folder.texts:
            findings.append(Finding(Place(Organisation.files + ".yml"), "F107"))
        return None, tuple(findings)
    assert isinstance(organisation, Organisation)
    by_kind = {kind: tuple(of_kind) for kind, of_kind in records.items()}
    return Site(organisation, by_kind, folder.documents), tuple(findings)


def _read_file(file: str, data: bytes) -> tuple[type[Record] | None, Reading]:
    kind, found = _kind_of(file)
    if kind is None or found is None:
        return None, Reading(findings=[_misplaced(file)])
    source = _source(file, data)
    if isinstance(source, Finding):
        return None, Reading(findings=[source])
    content, findings = load(source)
    if content is None and findings:
        return None, Reading(findings=findings)
    named = found.groupdict()
    year = FiscalYear(int(named["year"])) if "year" in named else None
    reading = read_records(kind, source, content, named.get("id", ""), year)
    return kind, Reading(reading.records, findings + reading.findings)


def _kind_of(file: str) -> tuple[type[Record], re.Match[str]] | tuple[None, None]:
    for kind in kinds():
        if found := kind.pattern().fullmatch(file):
            return kind, found
    return None, None


def _source(file: str, data: bytes) -> Source | Finding:
    text = decode(file, data)
    return text if isinstance(text, Finding) else source_of(file, text)


def _misplaced(file: str) -> Finding:
    """Return the finding for a text file that is no record by its name, or where it lies."""
    folder = file.rpartition("/")[0]
    names = [f"{folder}/x.{kind.endings[0]}" for kind in kinds() if "{id}" in kind.files]
    return Finding(Place(file), "F108" if any(_kind_of(name)[0] for name in names) else "F106")


def _doubles(records: Iterable[Record]) -> Iterator[Finding]:
    """Yield a finding for each record whose address another record has already."""
    first: dict[tuple[type[Record], FiscalYear | None, str], Record] = {}
    for record in records:
        name = getattr(record, "id", None)
        if name is None:
            continue
        holder = first.setdefault((type(record), record.origin.year, name), record)
        if holder is not record:
            yield Finding(record.place("id"), "R111", {"id": name, "other": str(holder.place())})
