"""Drafts of records: every key commented out, with its meaning, ready to be filled in."""

from collections.abc import Iterator, Mapping

from oitsite.criteria import Criteria, Item
from oitsite.records import Part, Record, kinds
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.record import part_in

_HEADING = "# ร่าง: กรอกข้อมูลแล้วลบ # หน้าบรรทัดที่ใช้ บรรทัดที่ไม่ใช้ลบทิ้งได้\n"
_EXAMPLE_ID = "example"


def drafts_of_year(criteria: Criteria) -> Mapping[str, str]:
    """Return the drafts of a year by their path below the site's folder."""
    drafts = dict(_drafts(str(criteria.year)))
    for item in criteria.items:
        path = Disclosure.files.format(year=criteria.year, id=item.concept)
        drafts[f"{path}.yml"] = _draft_of_item(item)
    return drafts


def drafts_of_site() -> Mapping[str, str]:
    """Return the drafts of the records that belong to no year, by their path."""
    return dict(_drafts(None))


def _drafts(year: str | None) -> Iterator[tuple[str, str]]:
    for kind in kinds():
        if kind is Disclosure or "yml" not in kind.endings or not kind.files.startswith("content/"):
            continue
        if ("{year}" in kind.files) is (year is not None):
            path = kind.files.format(year=year, id=_EXAMPLE_ID)
            yield f"{path}.yml", draft_of(kind)


def draft_of(kind: type[Record]) -> str:
    """Return a draft of one record of a kind."""
    lines = list(_lines(kind))
    if kind.shape == "list":
        lines = [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]
    return _HEADING + "".join(f"# {line}\n" for line in lines)


def _draft_of_item(item: Item) -> str:
    lines = (*_lines(Disclosure), *(f"  {part.key}:  # {part.name}" for part in item.elements))
    text = "".join(f"# {line}\n" for line in lines)
    return f"# {item.code} {item.name}\n{_HEADING}{text}"


def _lines(part: type[Part]) -> Iterator[str]:
    """Yield a line for each key of a part, with those of the parts below it."""
    for name, field in part.model_fields.items():
        if name == "origin":
            continue
        needed = " (ต้องมี)" if field.is_required() else ""
        yield f"{field.alias or name}:  # {field.title}{needed}"
        listed, keyed = (kind in str(field.annotation) for kind in ("tuple", "dict"))
        inner = None if keyed else part_in(field.annotation)
        for position, line in enumerate(_lines(inner) if inner else ()):
            dash = "- " if listed and position == 0 else "  " if listed else ""
            yield f"  {dash}{line}"
