"""Validates a source's data: records and findings."""

from dataclasses import dataclass, field

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from oitsite.findings import Finding
from oitsite.findings.catalogue import catalogue
from oitsite.reading.source import AnySource
from oitsite.reading.strict_yaml import Data
from oitsite.reading.table import Sheet
from oitsite.records.record import Origin, Part, Path, Record, part_in
from oitsite.thai import FiscalYear, closest


@dataclass
class Reading:
    """The records of a file and the findings on it."""

    records: list[Record] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_records(
    kind: type[Record], source: AnySource, data: Data, stem: str, year: FiscalYear | None
) -> Reading:
    """Return the records of one kind in a source's data.

    A record with an error is left out and its findings say why; the others are kept.
    """
    reading = Reading()
    if data is None:
        # Lists too: an interrupted editor leaves 0 bytes, and all records would be gone.
        reading.findings.append(Finding(source.place(), "F109"))
        return reading
    if kind.shape == "list" and not isinstance(data, list):
        reading.findings.append(Finding(source.place(), "R108"))
        return reading
    items: list[tuple[Path, Data]] = [((), data)]
    if kind.shape == "list" and isinstance(data, list):
        items = [((index,), item) for index, item in enumerate(data)]
    for path, item in items:
        _read_one(kind, item, Origin(source, path, stem, year), reading)
    return reading


def _read_one(kind: type[Record], data: Data, origin: Origin, reading: Reading) -> None:
    if not isinstance(data, dict):
        reading.findings.append(Finding(origin.source.place(origin.path), "R106"))
        return
    if "origin" in data:
        reading.findings.append(_unknown_key(kind, origin, ("origin",)))
        data = {key: value for key, value in data.items() if key != "origin"}
    try:
        record = kind.model_validate({**data, "origin": origin}, context={"year": origin.year})
    except ValidationError as errors:
        reading.findings.extend(_finding(kind, origin, error) for error in _causes(errors))
    else:
        reading.records.append(record)


def _causes(errors: ValidationError) -> list[ErrorDetails]:
    """Return the errors that are not merely consequences of others.

    A list whose one value is wrong is also reported as too short.
    """
    details = errors.errors()
    return [
        error
        for error in details
        if error["type"] != "too_short"
        or not any(
            other is not error and other["loc"][: len(error["loc"])] == error["loc"]
            for other in details
        )
    ]


def _finding(kind: type[Record], origin: Origin, error: ErrorDetails) -> Finding:
    """Return the finding for one error of the model."""
    # pydantic marks an error of a key itself by an extra step in the path.
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    full = (*origin.path, *path)
    source = origin.source
    match error["type"]:
        case "missing":
            key = str(path[-1])
            info = _fields(_owner(kind, path)).get(key)
            title = (info.title if info else None) or key
            return Finding(source.place(full[:-1]), "R101", {"key": key, "title": title})
        case "extra_forbidden":
            return _unknown_key(kind, origin, path)
        case "literal_error":
            return Finding(source.place(full), "R107", _no_choice(error))
        case "too_short":
            return Finding(source.place(full), "R105", {"key": _name(path)})
        case "tuple_type":
            return Finding(source.place(full), "R104", {"key": _name(path)})
        case "model_type" | "model_attributes_type" | "dict_type":
            return Finding(source.place(full), "R106")
        case code if code not in catalogue():
            return Finding(source.place(full), "R103", {"key": _name(path)})
        case code:
            values = {key: str(value) for key, value in error.get("ctx", {}).items()}
            name = _shown_name(kind, origin, path)
            return Finding(source.place(full), code, {"key": name, **values})


def _no_choice(error: ErrorDetails) -> dict[str, str]:
    """Return an invalid choice, the valid choices, and the one that was probably meant."""
    choices = str(error["ctx"]["expected"]).replace("'", "").replace(" or ", ", ")
    value = str(error["input"])
    by_letters = {choice.casefold(): choice for choice in choices.split(", ")}
    meant = by_letters.get(closest(value.casefold(), by_letters) or "", choices)
    return {"value": value, "choices": choices, "meant": meant}


def _unknown_key(kind: type[Record], origin: Origin, path: Path) -> Finding:
    key = str(path[-1])
    known = [name for name in _fields(_owner(kind, path)) if name != "origin"]
    meant = closest(key, known)
    place = origin.source.key_place((*origin.path, *path))
    if meant:
        return Finding(place, "R102", {"key": key, "meant": meant})
    # Some kinds have an English twin of every text; listing these would hide the other keys.
    named = ", ".join(name for name in known if not name.endswith("_en"))
    return Finding(place, "R109", {"key": key, "known": named})


def _name(path: Path) -> str:
    """Return the last key of a path, as shown to the webmaster."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _shown_name(kind: type[Record], origin: Origin, path: Path) -> str:
    """Return the last key of a path, or for a table the column heading that the officer sees."""
    name = _name(path)
    return kind.columns().get(name, name) if isinstance(origin.source, Sheet) else name


def _fields(owner: type[Part]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in owner.model_fields.items()}


def _owner(kind: type[Part], path: Path) -> type[Part]:
    """Return the model with the last key of `path`, following the fields' types."""
    owner = kind
    for step in path[:-1]:
        if isinstance(step, str) and step in _fields(owner):
            owner = part_in(_fields(owner)[step].annotation) or owner
    return owner
