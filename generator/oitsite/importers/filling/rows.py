"""The rows of a table into drafts whose fields are its columns."""

from collections.abc import Callable, Mapping
from typing import Any

from oitsite.importers.filling.columns import columns_of, text_of
from oitsite.importers.filling.draft import Draft, Drafts, left_out
from oitsite.importers.filling.groups import Group, groups_of
from oitsite.importers.filling.values import added, in_one_line
from oitsite.importers.tables.contents import Table
from oitsite.records import Record

Readings = Mapping[str, Callable[[str], Any]]
"""Converters from text to value by field; the text of any other field becomes one line."""

FieldOf = Callable[[str, str], str]
"""A function from a column's field and a text to the text's field."""


def drafts_from(
    table: Table,
    kind: type[Record],
    head: str,
    readings: Readings,
    field_of: FieldOf = lambda field, _text: field,
) -> Drafts:
    """Return a draft per record of a table; each value of the field `head` begins a record."""
    found = groups_of(table.lines, head)
    drafts = Drafts(left_out=found.left_out)
    for group in found.groups:
        drafts += _draft_from(group, kind, readings, field_of)
    return drafts


def _draft_from(group: Group, kind: type[Record], readings: Readings, field_of: FieldOf) -> Drafts:
    columns = columns_of(group)
    dropped = left_out(group.sections, "หัวข้อของตาราง") + columns.left_out
    draft = Draft(kind)
    for meaning, pieces in columns.pieces.items():
        field = field_of(meaning.field, "\n".join(cell.text for cell in pieces))
        if field not in kind.columns():
            dropped += left_out(pieces, "ลำดับในตาราง")
            continue
        read = text_of((field,), pieces)
        value = readings.get(field, in_one_line)(read.text)
        draft = draft.noting(read.entries, read.doubts).having(**added(draft.data, field, value))
    return Drafts((draft,), dropped)
