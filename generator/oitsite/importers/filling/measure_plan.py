"""The fields of a measure's plan: its title, what it improves, its steps, units and period."""

from collections.abc import Mapping
from typing import Any

from oitsite.criteria import Criteria
from oitsite.importers.filling.columns import Pieces, text_of
from oitsite.importers.filling.draft import Draft, Entry
from oitsite.importers.filling.listing import NUMBER
from oitsite.importers.filling.subject import subject_of
from oitsite.importers.filling.units import units_of
from oitsite.importers.filling.values import added, in_one_line, listed
from oitsite.importers.opening.document import Cell
from oitsite.importers.tables.headings import squashed
from oitsite.records.record import Path
from oitsite.thai import arabic


def with_plan_field(draft: Draft, name: str, pieces: Pieces, criteria: Criteria) -> Draft:
    """Return the draft of a measure with the cells of a field of its plan."""
    path: Path = (name,)
    kept = _without_repeated(name, pieces)
    repeated = (Entry(cell, path, cell.text.strip()) for cell in pieces if cell not in kept)
    read = text_of(path, kept)
    draft = draft.noting((*repeated, *read.entries), read.doubts)
    if name in ("instrument", "indicator", "topic"):
        return _with_subject(draft, name, read.text, criteria)
    return draft.having(**_values(draft.data, name, read.text))


def _without_repeated(name: str, pieces: Pieces) -> Pieces:
    """Return cells without those that repeat a row above.

    A row for the other round may repeat the title with a different number.
    """
    first: dict[str, Cell] = {}
    for cell in pieces:
        first.setdefault("" if name == "number" else squashed(cell.text), cell)
    return {cell: cut for cell, cut in pieces.items() if cell in first.values()}


def _with_subject(draft: Draft, name: str, text: str, criteria: Criteria) -> Draft:
    """Return a draft with the subject that the measure improves, from whichever column names it."""
    found = subject_of(text, criteria)
    if not found:
        return draft.having(**added(draft.data, name, text))
    draft = draft.having(**{found.field: found.value}).noting(doubts=found.doubts)
    return draft.as_value_only((name,), (found.field,))


def _values(data: Mapping[str, Any], name: str, text: str) -> Mapping[str, Any]:
    match name:
        case "title":
            return _with_title(data, text)
        case "responsible":
            return added(data, name, list(units_of(text)))
        case "number":
            return {**data, name: in_one_line(text)}
        case "period":
            return added(data, name, in_one_line(text))
        case _:
            return added(data, name, list(dict.fromkeys(listed(text))))


def _with_title(data: Mapping[str, Any], text: str) -> Mapping[str, Any]:
    """Return data with a title; a measure number at its beginning is split off."""
    number = NUMBER.match(text)
    title = in_one_line(text[number.end() if number else 0 :])
    of_title = {"number": arabic(number[1])} if number else {}
    return {**added(data, "title", title), **({} if "number" in data else of_title)}
