"""Channels and e-services that texts mention, as drafts."""

import re
from collections.abc import Iterable, Iterator

from oitsite.importers.filling.draft import Draft, Entry
from oitsite.importers.filling.listing import items_of
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.opening.document import Cell
from oitsite.records.fields.web_address import EMAIL
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.thai import arabic

_CHANNEL = re.compile(
    r"(?:-\s*)?(?P<name>โทรศัพท์|โทร\.?|โทรสาร|เว็บไซต์|เฟซบุ๊ก|เฟสบุ๊ค|facebook|line|ไลน์|e-?mail|อีเมล|สายด่วน)"
    r"\s*(?::|(?=www\.|https?://|[0-9๐-๙]))\s*(?P<value>.{3,120})",
    re.IGNORECASE,
)
# What a channel is by its words, the telling ones first; it becomes the name in its address.
_IDS = (
    ("email", re.compile(r"e-?mail|อีเมล|อิเล็กทรอนิกส์")),
    ("fax", re.compile("โทรสาร")),
    ("phone", re.compile("โทร|สายด่วน")),
    ("facebook", re.compile("เฟซบุ๊ก|เฟสบุ๊ค|facebook")),
    ("line", re.compile(r"\bline\b|(?<!ออน)ไลน์")),
    ("box", re.compile("กล่อง|ตู้")),
    ("post", re.compile("ไปรษณีย์|จดหมาย")),
    ("office", re.compile("ด้วยตนเอง|ด้วยตัวเอง|ที่สำนักงาน|ที่ทำการ|ศูนย์")),
    ("form", re.compile("แบบฟอร์ม|ออนไลน์|google")),
    ("website", re.compile("เว็บ|website")),
)
_URL = re.compile(r"(?:https?://|www\.)[^\s)\]]+")
_PHONE = re.compile(r"0[0-9 -]{7,12}[0-9]|\b1\d{3}\b")
_SERVICES = re.compile(
    r"E-?Service.{0,200}?จำนวน\s*(\d{1,2})\s*(?:เรื่อง|บริการ|งาน)\s*(?:ได้แก่|คือ|ดังนี้)\s*:?\s*(.+)",
    re.IGNORECASE | re.DOTALL,
)


def id_of(words: str) -> str:
    """Return the name in its address of the channel that words speak of."""
    words = words.casefold()
    return next((id_ for id_, pattern in _IDS if pattern.search(words)), "channel")


def channels_in(cells: Iterable[Cell]) -> Iterator[Draft]:
    """Yield a draft for each kind of channel that a text lists, with all its addresses."""
    drafts: dict[str, Draft] = {}
    for cell in cells:
        text, _ = repaired(cell.text)
        for line in (line for item in items_of(text) for line in item.split("\n")):
            found = _CHANNEL.fullmatch(line.strip())
            if not found:
                continue
            id_ = id_of(found["name"])
            draft = drafts.setdefault(id_, Draft(Channel, Channel.files, {"id": id_}))
            draft.data.setdefault("title", found["name"])
            draft.data.setdefault("names", [])
            draft.entries.append(Entry(cell, ("title",), line.strip(), whole=False))
            _address(draft, arabic(found["value"]), found["value"])
    for draft in drafts.values():
        names = draft.data.pop("names")
        for key, values in (("phones", draft.data.get("phones", ())), ("title", names)):
            if len(values) > 1:
                draft.doubt("I205", key, title=draft.data["title"], values=", ".join(values))
        if names:
            draft.data["title"] += f" {names[0]}"
        yield draft


def _address(draft: Draft, plain: str, value: str) -> None:
    """Add the numbers and addresses of a line to a channel, or else the name that it gives."""
    kinds = (("phones", _PHONE), ("emails", EMAIL), ("links", _URL))
    for key, pattern in kinds:
        for found in pattern.findall(plain if key == "phones" else value):
            known = draft.data.setdefault(key, [])
            one = _link(found, draft.data["title"]) if key == "links" else found.strip()
            known += [one] if one not in known else []
    names = draft.data["names"]
    if not any(key in draft.data for key, _ in kinds) and value.strip() not in names:
        names.append(value.strip())


def _link(address: str, title: str) -> dict[str, str]:
    address = address.rstrip("/.,")
    return {"title": title, "url": address if "://" in address else f"https://{address}"}


def services_in(cells: Iterable[Cell]) -> Iterator[Draft]:
    """Yield a draft for each e-service that a text counts and names."""
    for cell in cells:
        text, _ = repaired(cell.text)
        for found in _SERVICES.finditer(arabic(text)):
            names = re.split(r"[,\s]+(?!ๆ)", found[2].split("\n")[0].strip())
            # Names that are not as many as the text says were cut at the wrong places.
            if len(names) == int(found[1]):
                for name in names:
                    draft = Draft(EService, data={"title": name})
                    draft.entries.append(Entry(cell, ("title",), name, whole=False))
                    yield draft
