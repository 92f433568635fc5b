"""English beside Thai: a field that ends in `_en` holds the English of the field so named."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from oitsite.records.fields.phone import Phone
from oitsite.records.fields.values import Unit
from oitsite.records.record import Part, keys_of

P = TypeVar("P", bound=Part)
UnitNames = Mapping[str, str]
"""English names of units by Thai name."""

_THAI = re.compile("[ก-ฮ]")


def has_english(kind: type[Part]) -> bool:
    """Tell whether a kind defines English fields itself, not only inherits those of a part."""
    return any(name.endswith("_en") for name in kind.__annotations__)


def in_english(part: P, units: UnitNames) -> P:
    """Return a part with its texts in English; texts without a translation stay Thai."""
    values = part.__dict__
    translated = {
        name: values.get(f"{name}_en") or _value_in_english(value, units)
        for name, value in values.items()
    }
    return part.model_copy(update=translated)


def missing_english(part: Part, above: str = "") -> Iterator[str]:
    """Yield the key of each field in a part that has a Thai text and no English one.

    Nested keys are joined by a dot, as in `next.what_en`.
    """
    keys = keys_of(type(part))
    for name, value in part.__dict__.items():
        if f"{name}_en" in keys and _is_thai(value) and not getattr(part, f"{name}_en"):
            yield f"{above}{keys[f'{name}_en']}"
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Part):
                yield from missing_english(inner, f"{above}{keys[name]}.")


def _value_in_english(value: Any, units: UnitNames) -> Any:
    match value:
        case Part():
            return in_english(value, units)
        case tuple():
            return tuple(_value_in_english(inner, units) for inner in value)
        case Phone():
            return value.in_english()
        case Unit():
            # A section in brackets behind its unit has no English name of its own.
            return units.get(value.partition("(")[0].strip(), value)
    return value


def _is_thai(value: Any) -> bool:
    texts = value if isinstance(value, tuple) else (value,)
    return any(isinstance(text, str) and _THAI.search(text) for text in texts)
