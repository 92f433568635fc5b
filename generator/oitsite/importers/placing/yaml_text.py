"""The YAML of a record, in the style of files that webmasters edit."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from oitsite.records.record import Part

_MUST = "# ยังไม่มีในเอกสาร ต้องเติม โดยลบเครื่องหมาย # หน้าบรรทัด"
_MAY = "# เติมได้ถ้ามี"


def record_lines(kind: type[Part], data: Mapping[str, Any]) -> list[str]:
    """Return the lines of a record in the order of its fields; empty fields become comments.

    English fields are omitted: few sites have them, and they follow from the Thai.
    """
    lines: list[str] = []
    hints: dict[str, list[str]] = {_MUST: [], _MAY: []}
    for name, info in kind.model_fields.items():
        key = info.alias or name
        if data.get(key) not in (None, "", [], {}):
            lines += lines_of(key, data[key])
        elif name != "origin" and not name.endswith("_en"):
            hints[_MUST if info.is_required() else _MAY].append(f"# {key}:  # {info.title}")
    return [*lines, *(line for head, keys in hints.items() if keys for line in (head, *keys))]


def lines_of(key: str | int, value: Any) -> list[str]:
    """Return the lines of a key with its value: a text, a mapping or a list."""
    if isinstance(value, str | int):
        return _scalar(f"{key}:", str(value))
    if isinstance(value, Mapping):
        inner = [line for name, one in value.items() for line in lines_of(name, one)]
        return [f"{key}:", *_indented(inner)]
    return [f"{key}:", *_indented(line for one in value for line in item_lines(one))]


def item_lines(value: Any) -> list[str]:
    """Return the lines of an item of a list."""
    if isinstance(value, str):
        return _scalar("-", value)
    inner = [line for name, one in value.items() for line in lines_of(name, one) if one != ""]
    return [f"- {inner[0]}", *_indented(inner[1:])]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _scalar(lead: str, text: str) -> list[str]:
    if "\n" in text:
        return [f"{lead} |", *_indented(text.split("\n"))]
    return [f"{lead} {text if _is_plain(text) else json.dumps(text, ensure_ascii=False)}"]


def _is_plain(text: str) -> bool:
    """Tell whether YAML reads an unquoted text unchanged."""
    try:
        node = yaml.compose(f"k: {text}", Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return False
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return len(pairs) == 1 and pairs[0][1].value == text
