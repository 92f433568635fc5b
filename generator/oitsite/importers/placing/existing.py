"""Existing records: matched by title, and added to without changing their text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import yaml

from oitsite.findings import Finding, Level, Place
from oitsite.findings.catalogue import level_of
from oitsite.importers.placing.yaml_text import item_lines
from oitsite.importers.tables.headings import squashed
from oitsite.reading.folder import Folder
from oitsite.reading.source import Source
from oitsite.reading.strict_yaml import Data, load, read
from oitsite.records import Record
from oitsite.thai import FiscalYear, clean

_ALIKE = 0.85


@dataclass(frozen=True)
class ExistingRecord:
    """A record in a file of its own, valid or not, since unfinished drafts lack fields."""

    title: str
    place: Place

    @property
    def file(self) -> str:
        """The file's path."""
        return self.place.file


def read_existing(file: str, data: bytes) -> tuple[Source, Data] | Finding:
    """Return the source and data of an existing file, or the finding if it cannot be read."""
    found = read(file, data)
    if isinstance(found, Finding):
        return found
    source, held, findings = found
    grave = (one for one in findings if held is None and level_of(one) is Level.ERROR)
    return next(grave, (source, held))


def existing_records(
    folder: Folder, kind: type[Record], year: FiscalYear | None = None
) -> Iterator[ExistingRecord | Finding]:
    """Yield each record of a kind, of one year if given, or the finding if it cannot be read."""
    for file, data in folder.texts.items():
        name = kind.pattern().fullmatch(file)
        if not name or (year and name["year"] != str(year)):
            continue
        found = read_existing(file, data)
        if isinstance(found, Finding):
            yield found
        elif isinstance(found[1], dict) and isinstance(title := found[1].get("title"), str):
            yield ExistingRecord(clean(title), found[0].place(("title",)))


def matches_of(title: str, existing: Sequence[ExistingRecord]) -> tuple[ExistingRecord, ...]:
    """Return the records with a title, or else those with a similar one."""
    wanted = squashed(title)
    same = tuple(one for one in existing if squashed(one.title) == wanted)
    return same or tuple(
        one
        for one in existing
        if wanted and SequenceMatcher(None, wanted, squashed(one.title)).ratio() >= _ALIKE
    )


def with_report(source: Source, text: str, report: Mapping[str, Any]) -> str | None:
    """Return a file's text with one more report for its measure, or None if it cannot be added.

    The rest stays as typed; the result is parsed again to verify this.
    """
    data = _longer(source.data, report)
    if data is None:
        return None
    old, _ = load(source)
    new, findings = load(Source(source.file, data))
    if findings or not _only_adds_a_report(old, new):
        return None
    lines = text.split("\n")
    head = lines[: source.first_line - 1]
    tail = lines[source.first_line - 1 + source.data.count("\n") :]
    return "\n".join([*head, data.removesuffix("\n"), *tail])


def _longer(data: str, report: Mapping[str, Any]) -> str | None:
    """Return the YAML of a measure with a report appended to its list."""
    root = yaml.compose(data, Loader=yaml.CSafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return None
    typed = data.rstrip("\n")
    lines = typed.split("\n")
    reports = next((value for key, value in root.value if key.value == "reports"), None)
    if reports is None:
        added = ["reports:", *(f"  {line}" for line in item_lines(report))]
        at = len(lines)
    elif isinstance(reports, yaml.SequenceNode) and not reports.flow_style:
        added = [" " * reports.start_mark.column + line for line in item_lines(report)]
        at = min(reports.end_mark.line + (reports.end_mark.column > 0), len(lines))
    else:
        return None
    return "\n".join([*lines[:at], *added, *lines[at:]]) + (data[len(typed) :] or "\n")


def _only_adds_a_report(old: Data, new: Data) -> bool:
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    before, now = old.get("reports") or [], new.get("reports") or []
    added_one = isinstance(before, list) and isinstance(now, list) and now[:-1] == before
    return added_one and {**new, "reports": None} == {**old, "reports": None}


def with_record(source: Source, text: str, lines: Sequence[str]) -> str | None:
    """Return a list's text with the lines of a further record, or None if it cannot be added."""
    old, unreadable = load(source)
    if unreadable:
        return None
    root = yaml.compose(source.data, Loader=yaml.CSafeLoader)
    is_list = isinstance(root, yaml.SequenceNode) and not root.flow_style
    if root is not None and not (is_list and root.start_mark.column == 0):
        return None
    longer = "\n".join([text.rstrip("\n"), *lines, ""])
    new, findings = load(Source(source.file, longer))
    if findings or not isinstance(new, list) or new[:-1] != (old or []):
        return None
    return longer
