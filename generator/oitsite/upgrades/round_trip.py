"""Edits YAML without touching its comments, its order or the rest of its text."""

from collections.abc import Callable
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

# The usual indentations of mappings and sequences, and the offset of the dash.
_INDENTS = ((2, 4, 2), (2, 2, 0), (4, 6, 4), (4, 4, 0), (4, 4, 2))
_WIDE = 100_000  # so that no long line is folded


def edited(text: str, edit: Callable[[Any], None]) -> str | None:
    """Return the text of YAML after an edit of its data.

    None if the text does not survive a round trip unchanged: then it is better left alone.
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
