"""Everything that the organisation discloses, read and linked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from oitsite.criteria import Criteria, criteria_of, years
from oitsite.findings import Finding, Place
from oitsite.reading.folder import TABLE_ENDINGS, Folder
from oitsite.reading.source import AnySource, is_utf8
from oitsite.reading.strict_yaml import Data, read
from oitsite.reading.table import read_table
from oitsite.records import Record, kinds
from oitsite.records.correction import Correction
from oitsite.records.english import has_english, in_english
from oitsite.records.organisation import Organisation
from oitsite.records.record import Leaf, Path
from oitsite.records.validation import Reading, read_records
from oitsite.records.values import DocumentPath
from oitsite.thai import FiscalYear

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Site:
    """The organisation, its records by kind, and the documents that records may name.

    `documents` gives the size in bytes of each file below content/files/, `pictures` the width and
    height of those that are photographs.
    """

    organisation: Organisation
    records: Mapping[type[Record], tuple[Record, ...]]
    documents: Mapping[str, int]
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def of(self, kind: type[R], year: FiscalYear | None = None) -> tuple[R, ...]:
        """Return the records of a kind, in the order of their files; of one year if given."""
        found = (record for record in self.records[kind] if isinstance(record, kind))
        return tuple(r for r in found if year is None or r.origin.year == year)

    def one(self, kind: type[R], year: FiscalYear) -> R | None:
        """Return a year's record of a kind of which a year has one, if it is there."""
        return next(iter(self.of(kind, year)), None)

    def years_of(self, *kinds: type[Record]) -> tuple[FiscalYear, ...]:
        """Return the fiscal years that hold records of any of some kinds, newest first."""
        years = {record.year for kind in kinds for record in self.records[kind]}
        return tuple(sorted(years, reverse=True))

    @cached_property
    def _corrected(self) -> Mapping[FiscalYear, Criteria]:
        return {
            year: criteria_of(year).corrected(self.of(Correction, year))
            for year in self.years_of(Correction)
        }

    def criteria(self, year: FiscalYear) -> Criteria:
        """Return a year's criteria with what the officer corrected after the manual."""
        return self._corrected.get(year) or criteria_of(year)

    @property
    def years_with_criteria(self) -> tuple[FiscalYear, ...]:
        """Return the years whose list of items is known, oldest first."""
        return tuple(sorted({*years(), *self._corrected}))

    def codes_of_duty(self, concept: str) -> Mapping[FiscalYear, str]:
        """Return the code of a concept's item in each year that has one, oldest first."""
        found = {year: self.criteria(year).item_for(concept) for year in self.years_with_criteria}
        return {year: item.code for year, item in found.items() if item}

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

    @cached_property
    def texts(self) -> Sequence[tuple[Record, Path, str]]:
        """Every plain text of every record with its path there."""
        return [
            (record, path, value)
            for record in self.all_records()
            for path, value in record.leaves()
            if type(value) is str
        ]

    @property
    def updated(self) -> date | None:
        """The newest day on which a record says that it was reported or brought up to date.

        Days that lie ahead, such as the end of a survey, are none of these.
        """
        days = (day for _, (path, day) in self.values_of(date) if path[-1] in ("date", "updated"))
        return max(days, default=None)

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
        return replace(self, organisation=told, records={**self.records, **records})

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
    findings = [_stray(file) for file in folder.strays]
    for file, data in folder.texts.items():
        kind, reading = _read_file(file, data)
        findings += reading.findings
        if kind:
            records[kind] += reading.records
    # MkDocs reads these pages itself, and only as UTF-8.
    findings += [Finding(Place(f), "F101") for f, data in folder.pages.items() if not is_utf8(data)]
    findings += _twins(folder.texts)
    findings += _doubles(record for of_kind in records.values() for record in of_kind)
    organisation = next(iter(records[Organisation]), None)
    if organisation is None:
        if Organisation.files + ".yml" not in folder.texts:
            findings.append(Finding(Place(Organisation.files + ".yml"), "F107"))
        return None, tuple(findings)
    assert isinstance(organisation, Organisation)
    findings += _no_current_year(organisation, folder)
    by_kind = {kind: tuple(of_kind) for kind, of_kind in records.items()}
    return Site(organisation, by_kind, folder.documents, folder.pictures), tuple(findings)


def _read_file(file: str, data: bytes) -> tuple[type[Record] | None, Reading]:
    kind, found = _kind_of(file)
    if kind is None or found is None:
        return None, Reading(findings=[_misplaced(file)])
    source, content, findings = _content(kind, file, data)
    if source is None or (content is None and findings):
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


def _content(
    kind: type[Record], file: str, data: bytes
) -> tuple[AnySource | None, Data, list[Finding]]:
    """Return what a file holds, and what is wrong with its form."""
    if file.endswith(TABLE_ENDINGS):
        sheet, rows, findings = read_table(file, data, kind.columns())
        return sheet, rows, findings
    found = read(file, data)
    return (None, None, [found]) if isinstance(found, Finding) else found


def _stray(file: str) -> Finding:
    """Return the finding for a file whose ending is none of a record; perhaps it only lost it."""
    bare = file.removesuffix(".txt")
    for meant in (bare.casefold(), f"{bare}.yml"):
        if _kind_of(meant)[0]:
            return Finding(Place(file), "F140", {"meant": meant.rpartition("/")[2]})
    return Finding(Place(file), "F105")


def _no_current_year(organisation: Organisation, folder: Folder) -> Iterator[Finding]:
    """Yield a finding where the current year has no file; drafts, all remarks, are a year begun."""
    year = str(organisation.current_year)
    if not any(file.startswith(f"content/{year}/") for file in folder.texts):
        yield Finding(organisation.place("current_year"), "F142", {"year": year})


def _misplaced(file: str) -> Finding:
    """Return the finding for a file that is no record by its name, its ending or where it lies."""
    folder, ending = file.rpartition("/")[0], file.rpartition(".")[2]
    names = (f"{folder}/x.{kind.endings[0]}" for kind in kinds() if "{id}" in kind.files)
    here = [kind for name in names if (kind := _kind_of(name)[0])]
    if file.endswith(TABLE_ENDINGS) and not any(ending in kind.endings for kind in here):
        return Finding(Place(file), "F105")
    if not here:
        return Finding(Place(file), "F106")
    endings = list(dict.fromkeys(known for kind in here for known in kind.endings))
    if any(_kind_of(file.removesuffix(ending) + known)[0] for known in endings):
        said = ", ".join(f".{known}" for known in endings if known != "yaml")
        return Finding(Place(file), "F141", {"ending": f".{ending}", "meant": said})
    kept = ending if ending in endings else endings[0]
    return Finding(Place(file), "F108", {"meant": f"asset-use.{kept}"})


def _twins(files: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each table that lies there twice, as CSV and as XLSX."""
    first: dict[str, str] = {}
    for file in files:
        if file.endswith(TABLE_ENDINGS) and _kind_of(file)[0]:
            other = first.setdefault(file.rpartition(".")[0], file)
            if other != file:
                yield Finding(Place(file), "F122", {"other": other})


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
