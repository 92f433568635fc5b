"""Channels and e-services mentioned in texts, as drafts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from oitsite.importers.filling.draft import Doubt, Draft, Entry
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
# Ids of kinds of channels with their wordings, the most specific first.
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
    """Return the id of the kind of channel named by a text."""
    words = words.casefold()
    return next((id_ for id_, pattern in _IDS if pattern.search(words)), "channel")


@dataclass(frozen=True)
class _Mention:
    """A line of a text with the name and an address of a channel."""

    cell: Cell
    line: str
    name: str
    value: str


def channels_in(cells: Iterable[Cell]) -> tuple[Draft, ...]:
    """Return a draft for each kind of channel that texts list, with all its addresses."""
    mentions: dict[str, list[_Mention]] = {}
    for cell in cells:
        text, _ = repaired(cell.text)
        for line in (line.strip() for item in items_of(text) for line in item.split("\n")):
            if found := _CHANNEL.fullmatch(line):
                mention = _Mention(cell, line, found["name"], found["value"])
                mentions.setdefault(id_of(mention.name), []).append(mention)
    return tuple(_channel(id_, of_id) for id_, of_id in mentions.items())


def _channel(id_: str, mentions: Sequence[_Mention]) -> Draft:
    title = mentions[0].name
    addresses, names = _addresses(mentions, title)
    data = {"id": id_, "title": " ".join([title, *names[:1]]), **addresses}
    doubts = [
        Doubt("I205", (key,), {"title": title, "values": ", ".join(values)})
        for key, values in (("phones", addresses.get("phones", ())), ("title", names))
        if len(values) > 1
    ]
    entries = [Entry(one.cell, ("title",), one.line, whole=False) for one in mentions]
    return Draft(Channel, Channel.files, data).noting(entries, doubts)


def _addresses(mentions: Sequence[_Mention], title: str) -> tuple[dict[str, list[Any]], list[str]]:
    """Return the addresses of a channel by field, and the names given without an address."""
    addresses: dict[str, list[Any]] = {}
    names: list[str] = []
    for mention in mentions:
        for key, address in _addresses_in(mention.value):
            known = addresses.setdefault(key, [])
            one = _link(address, title) if key == "links" else address.strip()
            known += [one] if one not in known else []
        name = mention.value.strip()
        names += [name] if not addresses and name not in names else []
    return addresses, names


def _addresses_in(value: str) -> Iterator[tuple[str, str]]:
    for key, pattern in (("phones", _PHONE), ("emails", EMAIL), ("links", _URL)):
        for found in pattern.findall(arabic(value) if key == "phones" else value):
            yield key, found


def _link(address: str, title: str) -> dict[str, str]:
    address = address.rstrip("/.,")
    return {"title": title, "url": address if "://" in address else f"https://{address}"}


def services_in(cells: Iterable[Cell]) -> tuple[Draft, ...]:
    """Return a draft for each e-service that a text counts and names."""
    drafts: list[Draft] = []
    for cell in cells:
        text, _ = repaired(cell.text)
        for found in _SERVICES.finditer(arabic(text)):
            names = re.split(r"[,\s]+(?!ๆ)", found[2].split("\n")[0].strip())
            # If the number of names is not the stated one, they were split at the wrong places.
            if len(names) == int(found[1]):
                drafts += [_service(cell, name) for name in names]
    return tuple(drafts)


def _service(cell: Cell, name: str) -> Draft:
    entry = Entry(cell, ("title",), name, whole=False)
    return Draft(EService, data={"title": name}, entries=(entry,))
