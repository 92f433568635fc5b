"""Changing a file of YAML without touching its comments, its order or the rest of its text."""

from collections.abc import Callable
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

# Mappings and sequences as people indent them, and how far the dash stands in.
_INDENTS = ((2, 4, 2), (2, 2, 0), (4, 6, 4), (4, 4, 0), (4, 4, 2))
_WIDE = 100_000  # so that no long line is folded


def edited(text: str, edit: Callable[[Any], None]) -> str | None:
    """Return a text of YAML after a change to its data.

    None where it cannot be written back letter by letter even unchanged: then it is better left.
    """
    for indents in _INDENTS:
        yaml = _yaml(*indents)
        try:
            data = yaml.load(text)
        except YAMLError:
            return None
        if _dumped(yaml, data) == text:
            edit(data)
            return _dumped(yaml, data)
    return None


def _yaml(mapping: int, sequence: int, offset: int) -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = _WIDE
    yaml.indent(mapping=mapping, sequence=sequence, offset=offset)
    return yaml


def _dumped(yaml: YAML, data: object) -> str:
    stream = StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()
