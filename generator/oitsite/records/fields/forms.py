"""Further forms in which a value may be written, known to the reader and to the JSON Schema."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

JsonSchema = dict[str, Any]
TEXT: JsonSchema = {"type": "string"}


@dataclass(frozen=True)
class AlsoWritten:
    """Reads a value with `read` first; `form` gives the JSON Schema of the further form."""

    read: Callable[[object], object]
    form: Callable[[JsonSchema], JsonSchema] = lambda _: TEXT

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Pass the value through `read` before validation."""
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        """Return a schema that allows either form."""
        inner = handler(schema)
        return {"anyOf": [self.form(inner), inner]}


def _listed(value: object) -> object:
    return [value] if isinstance(value, str | dict) else value


OneOrMore = AlsoWritten(_listed, lambda schema: schema["items"])
"""Reads a single value as a list of one."""


def from_text(key: str) -> AlsoWritten:
    """Read a bare text as a mapping with the text under `key`."""
    return AlsoWritten(lambda value: {key: value} if isinstance(value, str) else value)
