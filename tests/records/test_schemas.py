"""The JSON Schemas: kept current, true of the sample, and in Thai."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from oitsite.cli import main
from oitsite.commands.schema import editor_files
from oitsite.records.schemas import globs, schemas
from support.places import ROOT, SITES

KINDS = pytest.mark.parametrize("name", sorted(schemas()))


def files_of(name: str) -> Iterator[Path]:
    for root in (ROOT, SITES / "minimal"):
        yield from root.glob(globs()[name])


@cache
def validator(name: str) -> Draft7Validator:
    return Draft7Validator(schemas()[name])


def wrong(name: str, text: str) -> list[str]:
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    return [error.message for error in validator(name).iter_errors(data)]


def test_files_in_the_repository_are_current() -> None:
    folder = ROOT / ".vscode"
    kept = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.json")
    }
    assert kept == editor_files(), "run: oitsite schema"


def test_command_writes_them(tmp_path: Path) -> None:
    assert main(["schema", str(tmp_path)]) == 0
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text(encoding="utf-8"))
    for file, glob in settings["yaml.schemas"].items():
        assert (tmp_path / file).is_file()
        assert glob.endswith(".yml")


@KINDS
def test_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(schemas()[name])


@KINDS
def test_records_of_the_sample_fit(name: str) -> None:
    for file in files_of(name):
        assert wrong(name, file.read_text(encoding="utf-8")) == [], file


def descriptions(schema: Any) -> Iterator[tuple[str, str]]:
    if isinstance(schema, dict):
        for key, part in schema.get("properties", {}).items():
            yield key, part.get("description", "")
        for part in schema.values():
            yield from descriptions(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from descriptions(part)


@KINDS
def test_every_key_is_explained_in_thai(name: str) -> None:
    for key, text in descriptions(schemas()[name]):
        assert re.search("[ก-๙]", text), f"{name}: {key}"


@pytest.mark.parametrize(
    ("name", "text", "fits"),
    [
        ("survey", "[{instrument: EIT, who: ประชาชน}]", True),
        ("survey", "[{instrument: XIT, who: ประชาชน}]", False),
        ("survey", "[{instrument: EIT, whom: ประชาชน}]", False),
        ("survey", "{instrument: EIT, who: ประชาชน}", False),
        ("measure", "{title: ก, steps: ข, responsible: กองคลัง, answers: I20}", True),
        ("measure", "{title: 2568, number: ๓}", True),
        ("measure", "{titel: ก}", False),
        ("measure", "{title: ก, reports: [{round: 6-month}]}", False),
    ],
)
def test_schema_accepts_what_the_reader_does(name: str, text: str, fits: bool) -> None:
    assert (wrong(name, text) == []) is fits
