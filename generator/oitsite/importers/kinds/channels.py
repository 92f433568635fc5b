"""Channels, from tables and from texts that mention them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from oitsite.findings import Finding, Place
from oitsite.importers.filling.draft import Draft, Drafts, comparable
from oitsite.importers.filling.mentions import channels_in, id_of
from oitsite.importers.filling.rows import drafts_from
from oitsite.importers.filling.setting import Setting
from oitsite.importers.filling.values import links_of, listed, parted, titled
from oitsite.importers.placing.additions import unreadable
from oitsite.importers.placing.files import Files
from oitsite.importers.placing.placed import Placed
from oitsite.importers.placing.placement import place_list
from oitsite.importers.tables.contents import Contents
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
# The field of a text in the details column that is nothing but an address.
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


def drafts_of(contents: Contents, _setting: Setting) -> Drafts:
    """Return the channels of the tables of a document, and those that its texts mention."""
    tables = contents.tables("channels")
    rows = (drafts_from(table, Channel, "title", _READINGS, _field_of) for table in tables)
    tabled = sum(rows, Drafts())
    drafts = (*map(_completed, tabled.drafts), *channels_in(contents.texts))
    return Drafts(tuple(_with_ids(drafts)), tabled.left_out)


def place(drafts: Sequence[Draft], files: Files, setting: Setting) -> Placed:
    """Place channels in a new file, or add those of tables to the existing one.

    A channel that a text mentions is only compared with the existing file.
    """
    file = files.taken(Channel.files)
    mentioned = [draft for draft in drafts if file and draft.mentioned]
    tabled = [draft for draft in drafts if draft not in mentioned]
    placed = place_list(tabled, "title", files, setting.file) if tabled else Placed()
    files = files.after(placed.texts)
    for draft in mentioned:
        placed += unreadable(file, draft.entries, files) or _missing(draft, file, files)
    return placed


def _missing(draft: Draft, file: str, files: Files) -> Placed:
    """Return the doubts of a mentioned channel and its addresses that are not in a file."""
    held = comparable(files.text(file))
    title = draft.data["title"]
    doubts = [Finding(Place(file), doubt.code, doubt.values) for doubt in draft.doubts]
    missing = [
        Finding(Place(file), "I215", {"address": address, "title": title})
        for address in _addresses(draft)
        if comparable(address) not in held
    ]
    return Placed(findings=(*doubts, *missing))


def _field_of(field: str, text: str) -> str:
    """Return the field for the kind of address in a text, or else the column's field."""
    if field not in ("how", "links"):
        return field
    lines = [arabic(line).strip() for line in text.split("\n") if line.strip()]
    for key, pattern in _ADDRESSES:
        if all(pattern.fullmatch(line) for line in lines):
            return key
    return field


def _completed(draft: Draft) -> Draft:
    """Return a channel from a table with the values that its wording implies."""
    title = draft.data.get("title", "")
    draft = replace(draft, name=Channel.files)
    if links := draft.data.get("links"):
        draft = draft.having(links=[titled(link, title) for link in links])
    words = " ".join([title, *draft.data.get("for", ())])
    draft = draft.having(id=id_of(words))
    purposes = [key for key, pattern in _PURPOSES.items() if pattern.search(words)]
    return draft.having(purposes=purposes) if purposes else draft


def _with_ids(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield channels, each with a unique id."""
    taken: set[str] = set()
    for draft in drafts:
        name = draft.data["id"]
        numbered = (name if number == 1 else f"{name}-{number}" for number in count(1))
        free = next(one for one in numbered if one not in taken)
        taken.add(free)
        yield draft.having(id=free)


def _addresses(draft: Draft) -> Iterator[str]:
    for key, _ in _ADDRESSES:
        for value in draft.data.get(key, ()):
            yield value if isinstance(value, str) else value["url"]
