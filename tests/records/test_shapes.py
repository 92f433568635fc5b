"""Whatever shape a webmaster gives to whatever field, the answer is a finding of the catalogue."""

from typing import Any

import pytest
import yaml

from oitsite.findings.catalogue import catalogue, message
from oitsite.reading.source import Source
from oitsite.records import Record, kinds
from oitsite.records.record import Part
from oitsite.records.validation import read_records
from oitsite.thai import FiscalYear

SHAPES: tuple[Any, ...] = (
    "",
    "x",
    [],
    ["x"],
    [""],
    [None],
    [["x"]],
    {},
    {"a": "b"},
    [{}],
    [{"a": "b"}],
    [{"title": ["x"]}],
)


def fields_of(part: type[Part], path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path to every field of a model, through the models that its fields hold."""
    paths = []
    for name, info in part.model_fields.items():
        if name == "origin":
            continue
        here = (*path, info.alias or name)
        paths.append(here)
        inner = parts_in(info.annotation)
        if inner:
            paths += fields_of(inner[0], (*here, 0))
    return paths


def parts_in(annotation: Any) -> list[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [part for inner in getattr(annotation, "__args__", ()) for part in parts_in(inner)]


def nested(path: tuple[str | int, ...], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value} if isinstance(key, str) else [value]
    return value


CASES = [(kind, path) for kind in kinds() for path in fields_of(kind)]


@pytest.mark.parametrize(
    ("kind", "path"), CASES, ids=[f"{k.__name__}-{'.'.join(map(str, p))}" for k, p in CASES]
)
def test_wrong_shape_is_a_finding(kind: type[Record], path: tuple[str | int, ...]) -> None:
    for shape in SHAPES:
        data = nested(path, shape)
        data = [data] if kind.shape == "list" else data
        source = Source("record.yml", yaml.safe_dump(data, allow_unicode=True))
        reading = read_records(kind, source, data, "record", FiscalYear(2568))
        for finding in reading.findings:
            assert finding.code in catalogue()
            assert finding.place.line >= 1
            assert message(finding, "th").count("→") >= 1
        assert reading.findings or reading.records
