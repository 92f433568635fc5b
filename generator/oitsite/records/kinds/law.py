"""A law that governs the organisation, or one that it passed itself (กฎหมายที่เกี่ยวข้อง)."""

from typing import ClassVar, Literal, get_args

from pydantic import Field

from oitsite.records.fields.evidence import Link
from oitsite.records.record import Record

LawKind = Literal[
    "รัฐธรรมนูญ",
    "พระราชบัญญัติ",
    "พระราชกฤษฎีกา",
    "กฎกระทรวง",
    "ระเบียบ",
    "ประกาศ",
    "เทศบัญญัติ",
    "ข้อบัญญัติ",
    "คำสั่ง",
]
KINDS: tuple[LawKind, ...] = get_args(LawKind)
"""Kinds of law by rank, the highest first."""


class Law(Record, Link):
    """One law: a titled document or address with its kind and its date."""

    files: ClassVar = "content/laws"
    description: ClassVar = "กฎหมายที่เกี่ยวข้อง จัดตามประเภท"
    shape: ClassVar = "list"

    kind: LawKind = Field(title="ประเภท เช่น พระราชบัญญัติ กฎกระทรวง เทศบัญญัติ")
