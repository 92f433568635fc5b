"""The value `Site`: everything that the organisation discloses."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from oitsite.criteria import Criteria, criteria_of, years
from oitsite.records import Record
from oitsite.records.english import has_english, in_english
from oitsite.records.fields.values import DocumentPath
from oitsite.records.kinds.correction import Correction
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.record import Leaf, Path
from oitsite.site.free_pages import FreePages
from oitsite.thai import FiscalYear

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Site:
    """The organisation, its records by kind, and the documents available to records.

    `documents` gives the size in bytes of each file below content/files/, `pictures` the width and
    height of those that are photographs, in pixels.
    All of it is frozen. Derived values (corrected criteria, texts, values by type) are computed on
    first use and kept with the site: 4 MB for 1,000 measures.
    """

    organisation: Organisation
    records: Mapping[type[Record], tuple[Record, ...]]
    documents: Mapping[str, int]
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    free_pages: FreePages = field(default_factory=FreePages)

    def of(self, kind: type[R], year: FiscalYear | None = None) -> tuple[R, ...]:
        """Return the records of a kind, in the order of their files; of one year if given."""
        found = (record for record in self.records[kind] if isinstance(record, kind))
        return tuple(r for r in found if year is None or r.origin.year == year)

    def one(self, kind: type[R], year: FiscalYear) -> R | None:
        """Return the year's record of a kind that has one record per year, if it exists."""
        return next(iter(self.of(kind, year)), None)

    def years_of(self, *kinds: type[Record]) -> tuple[FiscalYear, ...]:
        """Return the fiscal years that have records of any of these kinds, newest first."""
        years = {record.year for kind in kinds for record in self.records[kind]}
        return tuple(sorted(years, reverse=True))

    @cached_property
    def _corrected(self) -> Mapping[FiscalYear, Criteria]:
        return {
            year: criteria_of(year).corrected(self.of(Correction, year))
            for year in self.years_of(Correction)
        }

    def criteria(self, year: FiscalYear) -> Criteria:
        """Return a year's criteria, with the officer's corrections from the manual applied."""
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
        """Return every value of a type (not plain text) in any record, with its path."""
        return self._typed_values.get(type_, ())

    @cached_property
    def texts(self) -> Sequence[tuple[Record, Path, str]]:
        """Every plain text of every record, with its path."""
        return [
            (record, path, value)
            for record in self.all_records()
            for path, value in record.leaves()
            if type(value) is str
        ]

    @property
    def updated(self) -> date | None:
        """The latest date on which a record was reported or updated.

        Future dates, such as the end of a survey, do not count.
        """
        days = (day for _, (path, day) in self.values_of(date) if path[-1] in ("date", "updated"))
        return max(days, default=None)

    @property
    def has_english(self) -> bool:
        """Whether the pages for visitors from abroad are also made in English."""
        return "en" in self.organisation.languages

    def in_english(self) -> "Site":
        """Return the same site with the English texts of its records in place of the Thai ones."""
        units = {unit.name: unit.name_en for unit in self.organisation.units if unit.name_en}
        english = in_english(self.organisation, units).model_copy(update={"numerals": "arabic"})
        records = {
            kind: tuple(in_english(record, units) for record in of_kind)
            for kind, of_kind in self.records.items()
            if has_english(kind)
        }
        return replace(self, organisation=english, records={**self.records, **records})

    def documents_named(self) -> frozenset[str]:
        """Return the documents that records name: only these are published."""
        return frozenset(value for _, (_, value) in self.values_of(DocumentPath))

    def all_records(self) -> Iterator[Record]:
        """Yield every record of every kind."""
        for records in self.records.values():
            yield from records
