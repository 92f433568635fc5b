"""Records that are there already: found by their title, and added to without changing a letter."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import yaml

from oitsite.importers.headings import squashed
from oitsite.importers.yaml_text import item_lines
from oitsite.reading.source import Source
from oitsite.reading.strict_yaml import load
from oitsite.records.measure import Measure

_ALIKE = 0.85


def matches_of(title: str, measures: Sequence[Measure]) -> tuple[Measure, ...]:
    """Return the measures that have a title, or else those with one much alike."""
    meant = squashed(title)
    same = tuple(one for one in measures if squashed(one.title) == meant)
    return same or tuple(
        one
        for one in measures
        if meant and SequenceMatcher(None, meant, squashed(one.title)).ratio() >= _ALIKE
    )


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


def with_record(source: Source, text: str, lines: Sequence[str]) -> str | None:
    """Return a list's text with the lines of one more record, or None where it cannot be added."""
    root = yaml.compose(source.data, Loader=yaml.CSafeLoader)
    is_list = isinstance(root, yaml.SequenceNode) and not root.flow_style
    if root is not None and not (is_list and root.start_mark.column == 0):
        return None
    longer = "\n".join([text.rstrip("\n"), *lines, ""])
    old, _ = load(source)
    new, findings = load(Source(source.file, longer))
    if findings or not isinstance(new, list) or new[:-1] != (old or []):
        return None
    return longer
