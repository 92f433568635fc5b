"""The base of every record: its fields, its origin and the place of each value."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, InstanceOf, model_validator
from pydantic.json_schema import SkipJsonSchema

from oitsite.findings import Place
from oitsite.reading.source import AnySource, Key
from oitsite.records.fields.values import SLUG
from oitsite.thai import FiscalYear

Path = tuple[Key, ...]
Shape = Literal["one", "list"]
Leaf = tuple[Path, Any]


@dataclass(frozen=True)
class Origin:
    """The origin of a record: its source, the path of its data in the source, and the file name."""

    source: AnySource
    path: Path
    stem: str
    year: FiscalYear | None


class Part(BaseModel):
    """A frozen mapping of typed fields; an unknown key is a finding."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: object) -> object:
        """Treat a known key without a value as missing.

        An unknown one may be part of a broken value: `{who: ประชาชน, number: 1,200 คน}`.
        """
        if not isinstance(data, dict):
            return data
        known = keys_of(cls).values()
        return {k: value for k, value in data.items() if value is not None or k not in known}

    def leaves(self, at: Path = ()) -> Iterator[Leaf]:
        """Yield every single value below this part with its path."""
        keys = keys_of(type(self))
        for name, value in self.__dict__.items():
            yield from _leaves(value, (*at, keys[name]))


class Record(Part):
    """One record; its kind defines its files and fields.

    `files` is a path from the site's folder without its extension, in which `{year}` stands for a
    fiscal year and `{id}` for the record's name; `shape` says whether a file holds one record or
    a list of them. If `endings` are those of a table, each row of the file is a record.
    `description` tells the webmaster in Thai what the files hold.
    """

    files: ClassVar[str]
    description: ClassVar[str]
    shape: ClassVar[Shape] = "one"
    endings: ClassVar[tuple[str, ...]] = ("yml", "yaml")

    origin: SkipJsonSchema[InstanceOf[Origin]] = Field(exclude=True, repr=False)

    @property
    def year(self) -> FiscalYear:
        """The fiscal year whose folder holds the record."""
        assert self.origin.year is not None, f"{type(self).__name__} lives in no year's folder"
        return self.origin.year

    def place(self, *path: Key) -> Place:
        """Return the place of the value at `path` in the record's file."""
        return self.origin.source.place((*self.origin.path, *path))

    @property
    def blanks(self) -> tuple[str, ...]:
        """The keys of the empty fields."""
        keys = keys_of(type(self))
        return tuple(keys[name] for name, value in self.__dict__.items() if value is None)

    def leaves(self, at: Path = ()) -> Iterator[Leaf]:
        """Yield every single value of the record with its path."""
        return (leaf for leaf in super().leaves(at) if leaf[0] != ("origin",))

    @classmethod
    @cache
    def columns(cls) -> Mapping[str, str]:
        """Return the column heading of each field in a table, by key."""
        fields = {info.alias or name: info for name, info in cls.model_fields.items()}
        return {key: info.title or key for key, info in fields.items() if key != "origin"}

    @classmethod
    @cache
    def pattern(cls) -> re.Pattern[str]:
        """Return the pattern for the paths of files of this kind."""
        path = re.escape(cls.files)
        path = path.replace(r"\{year\}", r"(?P<year>2[45]\d\d)").replace(
            r"\{id\}", rf"(?P<id>{SLUG})"
        )
        return re.compile(rf"{path}\.(?:{'|'.join(cls.endings)})")


class NamedByFile:
    """A record in a file of its own, whose name identifies it in addresses and other records."""

    origin: Origin

    @property
    def id(self) -> str:
        """The name of the file without its extension."""
        return self.origin.stem


def part_in(annotation: Any) -> type[Part] | None:
    """Return the part in a field's type, looking through tuples and optional types."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    inner = (part_in(argument) for argument in getattr(annotation, "__args__", ()))
    return next((part for part in inner if part), None)


@cache
def keys_of(part: type[Part]) -> dict[str, str]:
    """Return each field's key as the webmaster writes it."""
    return {name: info.alias or name for name, info in part.model_fields.items()}


def _leaves(value: object, path: Path) -> Iterator[Leaf]:
    if isinstance(value, Part):
        yield from value.leaves(path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _leaves(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*path, key))
    elif value is not None:
        yield path, value
