"""Header rows: the tables that they begin, and the meanings of their columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oitsite.importers.opening.document import Row
from oitsite.importers.tables.headings import Form, Meaning, meaning_of

Columns = Mapping[int, Meaning]


@dataclass(frozen=True)
class Headings:
    """A kind of table, and its columns as named by a header row."""

    kind: str
    columns: Columns


@dataclass(frozen=True)
class Vocabulary:
    """The table forms by kind, and the webmaster's fields for headings or column numbers."""

    forms: Mapping[str, Form]
    answers: Mapping[str, str]

    def tables(self, row: Row, above: Row | None = None) -> Sequence[Headings]:
        """Return the tables, side by side, that a row heads; none if it is no header row.

        Their kind is the one that matches most headings. `above` is the previous header row,
        whose merged cells may continue in this one.
        """
        texts = _texts(row, above)
        found = [
            (kind, _side_by_side(row, texts, form, self.answers))
            for kind, form in self.forms.items()
        ]
        kind, columns = max(found, key=lambda one: _count(row, one[1]))
        known = 2 * _count(row, columns) >= len(row.written)
        return [Headings(kind, one) for one in columns] if known else []

    def numbered(self, row: Row) -> Sequence[Headings]:
        """Return the table of a row without headings, if the webmaster gave column numbers."""
        columns = {
            int(key) - 1: Meaning(name) for key, name in self.answers.items() if key.isdigit()
        }
        if not columns or max(columns) >= len(row.cells):
            return []
        fitting = (
            Headings(kind, columns)
            for kind, form in self.forms.items()
            if form.fits(columns) and all(form.has(one.field) for one in columns.values())
        )
        return list(fitting)[:1]


def _texts(row: Row, above: Row | None) -> list[str]:
    """Return the headings of a row, each preceded by the merged cell above it."""
    texts = [cell.text for cell in row.cells]
    if above and any(cell in above.cells for cell in row.written):
        for column, (cell, upper) in enumerate(zip(row.cells, above.cells, strict=False)):
            if upper is not cell and not upper.empty:
                texts[column] = f"{upper.text} {cell.text}"
    return texts


def _side_by_side(
    row: Row, texts: Sequence[str], form: Form, answers: Mapping[str, str]
) -> list[Columns]:
    """Return the columns of a form's tables; a repeated first heading begins another table."""
    tables: list[dict[int, Meaning]] = [{}]
    for column, text in enumerate(texts):
        meaning = meaning_of(text, form, answers)
        if meaning is None:
            continue
        first = next(iter(tables[-1].items()), None)
        if first and first[1] == meaning and row.cells[column] is not row.cells[first[0]]:
            tables.append({})
        tables[-1][column] = meaning
    return [columns for columns in tables if form.fits(columns)]


def _count(row: Row, tables: Sequence[Columns]) -> int:
    return len({row.cells[column] for columns in tables for column in columns})
