"""Chooses the file of a draft: its own, the first free number, or a list with others."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from oitsite.findings import Finding
from oitsite.importers.filling.draft import Draft, comparable
from oitsite.importers.placing.additions import add, conflict, unreadable
from oitsite.importers.placing.existing import with_record
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed, in_turn
from oitsite.importers.placing.written import accounted, block, new_file


def place_alone(draft: Draft, files: Files, source: str) -> Placed:
    """Place a draft in the file of its name, or add it to the existing one."""
    if existing := files.taken(draft.name):
        return add(draft, existing, files)
    return new_file(draft, files=files, source=source)


def place_numbered(
    draft: Draft, name: str, files: Files, source: str, unread: Sequence[Finding] = ()
) -> Placed:
    """Place a draft in a new file with the first free number.

    `unread` files of its kind may hold the same record, which is a finding for each.
    """
    free = next(one for n in count(1) if not files.taken(one := f"{name}-{n}"))
    placed = new_file(replace(draft, name=free), files=files, source=source)
    values = {"title": draft.data.get("title", ""), "new": f"{free}.yml"}
    for why in unread:
        maybe_same = Finding(why.place, "I217", {**values, "because": why.code})
        placed += Placed(findings=(why, maybe_same))
    return placed


def place_list(drafts: Sequence[Draft], key: str, files: Files, source: str) -> Placed:
    """Place drafts in one file, or add to the existing one those whose `key` it lacks."""
    file = files.taken(drafts[0].name)
    if not file:
        return new_file(*drafts, files=files, source=source)
    return in_turn(lambda draft, files: _add_to_list(draft, key, file, files), drafts, files)


def _add_to_list(draft: Draft, key: str, file: str, files: Files) -> Placed:
    if unread := unreadable(file, draft.entries, files):
        return unread
    source, data = files.current(file)
    records = data if isinstance(data, list) else []
    keys = [comparable(one.get(key)) if isinstance(one, dict) else "" for one in records]
    own = comparable(draft.data.get(key))
    if own and own in keys:
        return add(draft, file, files, (keys.index(own),))
    text = with_record(source, files.text(file), block(draft))
    if text is None:
        return conflict(file, own, draft.entries)
    return Placed({file: text}) + accounted(draft, file, files.after({file: text}), (len(records),))
