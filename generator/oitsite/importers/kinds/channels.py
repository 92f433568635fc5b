"""Channels, from tables of them and from the texts that mention them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from oitsite.findings import Finding, Place
from oitsite.importers.filling.draft import Draft, comparable
from oitsite.importers.filling.filling import filled, links_of, listed, parted, titled
from oitsite.importers.filling.mentions import channels_in, id_of
from oitsite.importers.opening.document import LeftOut
from oitsite.importers.placing.placing import Placing
from oitsite.importers.tables.contents import Contents, Setting
from oitsite.importers.tables.headings import EMAILS, NUMBERED, PHONES, Form
from oitsite.records.kinds.channel import Channel
from oitsite.thai import arabic

TITLE = "ช่องทาง"
FORM = Form(
    NUMBERED,
    PHONES,
    EMAILS,
    ("protection", r"(การ|วิธี)?(คุ้มครอง|รักษาความลับ).*"),
    ("links", r"(ลิงก์|ลิงค์|ลิ้งค์|link|url|เว็บไซต์|เว็บ|ที่อยู่เว็บ(ไซต์)?|แบบฟอร์ม(ออนไลน์)?)"),
    ("address", r"ที่อยู่|สถานที่(ตั้ง|ติดต่อ)?|ที่ตั้ง"),
    ("hours", r"(วัน)?(และ)?เวลา(ทำการ|ราชการ|ที่รับเรื่อง|รับเรื่อง|ให้บริการ|ติดต่อ)?"),
    ("for", r"(ใช้)?สำหรับ(เรื่อง)?|เรื่องที่(รับ|แจ้ง|ร้องเรียน)|ประเภท(เรื่อง|ของเรื่อง)|วัตถุประสงค์"),
    ("reader", r"ผู้(รับเรื่อง|รับแจ้ง|รับผิดชอบ|ดูแล|ประสานงาน)(ร้องเรียน)?|เจ้าหน้าที่(ผู้รับผิดชอบ)?"),
    ("unit", r"(หน่วยงาน|ส่วนงาน|สำนัก/กอง|กอง)(ที่รับผิดชอบ|ผู้รับผิดชอบ|เจ้าของเรื่อง)?"),
    ("how", r"รายละเอียด(การติดต่อ)?|วิธี(การ)?(ใช้|แจ้ง|ติดต่อ|ร้องเรียน)?(งาน)?|ขั้นตอน(การแจ้ง|การร้องเรียน)?"),
    (
        "title",
        r"(ชื่อ|ประเภท)?ช่องทาง(การ|ที่|ใน)?(ติดต่อ|ร้องเรียน|ร้องทุกข์|แจ้ง|รับ|สื่อสาร|ให้บริการ)?(เรื่อง|แจ้ง)?(ร้องเรียน|ร้องทุกข์|การ)?(/ร้องทุกข์|ทุจริต)?",
    ),
    needs="title",
    telling="phones emails links address how for reader hours",
)
_READINGS = {
    "phones": parted,
    "emails": parted,
    "links": links_of,
    "for": listed,
    "how": listed,
    "protection": listed,
}
# What a column of details holds, where it holds an address alone.
_PHONE = (
    r"(?:(?:โทร(?:ศัพท์)?|สายด่วน)[. :]*)?[01][0-9 -]{2,12}[0-9]"
    r"(?:\s*(?:ต่อ|กด|ถึง|[,-])\s*[0-9, -]+)?"
)
_ADDRESSES = (
    ("phones", re.compile(_PHONE)),
    ("emails", re.compile(r"[\w.%+-]+@[\w.-]+")),
    ("links", re.compile(r"(?:https?://|www\.)\S+")),
)
_PURPOSES = {
    "corruption": re.compile(r"ทุจริต|ประพฤติมิชอบ"),
    "general": re.compile(r"ร้องทุกข์|ร้องเรียน(?!การทุจริต|เรื่องทุจริต|ทุจริต)"),
    "opinion": re.compile(r"ความ(?:คิด)?เห็น|เสนอแนะ"),
    "question": re.compile(r"สอบถาม|ถาม-ตอบ|ถามตอบ"),
}


def drafts_of(contents: Contents, _setting: Setting, left_out: list[LeftOut]) -> list[Draft]:
    """Return the channels of the tables of a document, and those that its texts mention."""
    listed_ones = [
        draft
        for table in contents.tables("channels")
        for draft in filled(table, Channel, "title", _READINGS, left_out, _field_of)
    ]
    for draft in listed_ones:
        _name(draft)
    mentioned = channels_in(contents.told)
    return list(_with_ids([*listed_ones, *mentioned]))


def place(drafts: Sequence[Draft], placing: Placing, _setting: Setting) -> None:
    """Make channels a file, or add those of tables to the one there and name what is not in it."""
    file = placing.files.taken(Channel.files)
    mentioned = [draft for draft in drafts if file and draft.mentioned]
    if tabled := [draft for draft in drafts if draft not in mentioned]:
        placing.place_list(tabled, "title")
    there = comparable(placing.files.text(file)) if mentioned else ""
    for draft in mentioned:
        if placing.cannot_be_read(file, draft.entries):
            continue
        placing.findings += [Finding(Place(file), d.code, d.values) for d in draft.doubts]
        placing.findings += [
            Finding(Place(file), "I215", {"address": address, "title": draft.data["title"]})
            for address in _addresses(draft)
            if comparable(address) not in there
        ]


def _field_of(field: str, text: str) -> str:
    """Return the kind of address that a text is, or the field of its column."""
    if field not in ("how", "links"):
        return field
    lines = [arabic(line).strip() for line in text.split("\n") if line.strip()]
    for key, pattern in _ADDRESSES:
        if all(pattern.fullmatch(line) for line in lines):
            return key
    return field


def _name(draft: Draft) -> None:
    """Give a channel of a table the values that follow from its words."""
    draft.name = Channel.files
    title = draft.data.get("title", "")
    if links := draft.data.get("links"):
        draft.data["links"] = [titled(link, title) for link in links]
    words = " ".join([title, *draft.data.get("for", ())])
    draft.data["id"] = id_of(words)
    if purposes := [key for key, pattern in _PURPOSES.items() if pattern.search(words)]:
        draft.data["purposes"] = purposes


def _with_ids(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield channels, each under an id of its own."""
    taken: set[str] = set()
    for draft in drafts:
        name = draft.data["id"]
        numbered = (name if number == 1 else f"{name}-{number}" for number in count(1))
        draft.data["id"] = next(one for one in numbered if one not in taken)
        taken.add(draft.data["id"])
        yield draft


def _addresses(draft: Draft) -> Iterator[str]:
    for key, _ in _ADDRESSES:
        for value in draft.data.get(key, ()):
            yield value if isinstance(value, str) else value["url"]
