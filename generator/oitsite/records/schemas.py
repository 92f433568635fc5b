"""JSON Schemas of the records, with which an editor explains keys and completes values.

Every value is read as text and typed by its record, so a number or boolean in place of a text is
valid here too.
"""

from collections.abc import Mapping
from typing import Any

from oitsite.records import Record, kinds

Schema = dict[str, Any]

_DIALECT = "http://json-schema.org/draft-07/schema#"  # the dialect with the best support in editors
_TYPED: Mapping[str, list[str]] = {
    "string": ["string", "number", "boolean"],
    "integer": ["integer", "string"],
    "number": ["number", "string"],
}


def schemas() -> Mapping[str, Schema]:
    """Return the schema of each kind of record written as YAML, by name of the kind."""
    return {_name(kind): _schema(kind) for kind in _in_yaml()}


def globs() -> Mapping[str, str]:
    """Return the glob pattern of each schema's files, relative to the site's folder."""
    return {
        _name(
            kind
        ): f"{kind.files.format(year='*', id='*')}.{kind.endings[-1].replace('yaml', 'yml')}"
        for kind in _in_yaml()
    }


def _in_yaml() -> list[type[Record]]:
    return [kind for kind in kinds() if "yml" in kind.endings]


def _name(kind: type[Record]) -> str:
    return kind.__module__.rpartition(".")[2].replace("_", "-")


def _schema(kind: type[Record]) -> Schema:
    schema = kind.model_json_schema(by_alias=True)
    parts = {name: _as_typed(part) for name, part in schema.pop("$defs", {}).items()}
    record = _as_typed(schema)
    if kind.shape == "list":
        record = {"type": "array", "items": record}
    return {"$schema": _DIALECT, **record, "$defs": parts}


def _as_typed(schema: Schema) -> Schema:
    """Return a schema for typed input: without null and defaults, with titles as explanations."""
    kept = {
        key: value for key, value in schema.items() if key not in ("default", "title", "format")
    }
    if "properties" in kept:
        kept.pop("description", None)  # the model's docstring, in English
        kept["properties"] = {key: _field(part) for key, part in kept["properties"].items()}
    if isinstance(kept.get("items"), dict):
        kept["items"] = _as_typed(kept["items"])
    if isinstance(kept.get("additionalProperties"), dict):
        kept["additionalProperties"] = _as_typed(kept["additionalProperties"])
    if "anyOf" in kept:
        return _either(kept)
    if kept.get("type") in _TYPED and "enum" not in kept:
        kept["type"] = _TYPED[kept["type"]]
    return kept


def _field(schema: Schema) -> Schema:
    return {"description": schema["title"], **_as_typed(schema)} if "title" in schema else schema


def _either(schema: Schema) -> Schema:
    forms = [_as_typed(form) for form in schema.pop("anyOf") if form.get("type") != "null"]
    return {**schema, **forms[0]} if len(forms) == 1 else {**schema, "anyOf": forms}
