"""Measures that are there already: found by their title, and given the results of a new report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import yaml

from oitsite.importers.draft import Draft
from oitsite.importers.headings import squashed
from oitsite.importers.yaml_text import item_lines
from oitsite.reading.source import Source
from oitsite.reading.strict_yaml import load
from oitsite.records.measure import Measure
from oitsite.records.record import Part

_ALIKE = 0.85


@dataclass(frozen=True)
class Match:
    """The measures that a draft may be of: one is it, several are for a person to tell."""

    measures: tuple[Measure, ...]
    exact: bool


def match_of(draft: Draft, measures: Sequence[Measure]) -> Match:
    """Return the measures whose title is that of the draft, or else those with one much alike."""
    title = squashed(draft.data.get("title", ""))
    same = tuple(one for one in measures if squashed(one.title) == title)
    if same:
        return Match(same, exact=True)
    alike = tuple(
        one
        for one in measures
        if title and SequenceMatcher(None, title, squashed(one.title)).ratio() >= _ALIKE
    )
    return Match(alike, exact=False)


def said(value: object) -> str:
    """Return what a value of a record says, for comparing it with what a report says."""
    if isinstance(value, Part):
        return said([inner for _, inner in value.leaves()])
    if isinstance(value, Mapping):
        return said(list(value.values()))
    if isinstance(value, list | tuple):
        return "".join(said(one) for one in value)
    return squashed(str(value)).replace("-", "") if value is not None else ""


def with_report(source: Source, text: str, report: Mapping[str, Any]) -> str | None:
    """Return a file's text with one more report of its measure, or None where it cannot be added.

    All that was there stays as it was typed; the result is read again to make sure of it.
    """
    root = yaml.compose(source.data, Loader=yaml.CSafeLoader)
    old, _ = load(source)
    if not isinstance(root, yaml.MappingNode) or not isinstance(old, dict):
        return None
    lines = source.data.rstrip("\n").split("\n")
    node = next((value for key, value in root.value if key.value == "reports"), None)
    if node is None:
        added = ["reports:", *(f"  {line}" for line in item_lines(report))]
        at = len(lines)
    elif isinstance(node, yaml.SequenceNode) and not node.flow_style:
        added = [" " * node.start_mark.column + line for line in item_lines(report)]
        at = min(node.end_mark.line + (node.end_mark.column > 0), len(lines))
    else:
        return None
    end = source.data[len(source.data.rstrip("\n")) :] or "\n"
    data = "\n".join([*lines[:at], *added, *lines[at:]]) + end
    new, findings = load(Source(source.file, data))
    if findings or not isinstance(new, dict):
        return None
    before, now = (data.get("reports") or [] for data in (old, new))
    added_one = isinstance(before, list) and isinstance(now, list) and now[:-1] == before
    if not added_one or {**new, "reports": None} != {**old, "reports": None}:
        return None
    head = text.split("\n")[: source.first_line - 1]
    tail = text.split("\n")[source.first_line - 1 + source.data.count("\n") :]
    return "\n".join([*head, data.removesuffix("\n"), *tail])
