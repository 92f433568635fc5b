"""Repairs of a text that are certain to be correct."""

import re
from collections.abc import Callable
from html import unescape

from oitsite.thai import arabic, clean

_BLOCK = re.compile(r"</?(?:p|ul|ol|li|br|div|tr|table|tbody)\b[^<>]*>", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:b|i|u|strong|em|span|td|th|font|sub|sup)\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d+);")
# A Markdown link, with its closing bracket in place or inside the address by mistake.
_LINK = re.compile(r"\[([^\[\]]+)(?:\]\(|\()\s*((?:https?:|www\.)[^\s\[\]()]+)\s*[\])]+")
# No word begins with a vowel or mark that follows a consonant, and none ends with เ แ โ ใ ไ.
_TORN_MARK = re.compile(r"(?<=[ก-๎])[ \t\u00a0]+(?=[ะ-ฺๅ็-๎])")
_TORN_VOWEL = re.compile(r"(?<=[เแโใไ])[ \t\u00a0]+(?=[ก-ฮ])")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[\w./?=&%#~:+-]*[๐-๙][\w./?=&%#~:+-]*"
    r"|[A-Za-z0-9๐-๙._%+-]*@[A-Za-z0-9๐-๙.-]+"
)
_GLUED = re.compile(r"(?i)\b(e-?mail)\s*:(?=\S)(?!//)")
# ข้อ ๐42 · ๐42 with a Thai zero before Arabic digits; no time of day and no part of a longer number.
_ITEM = re.compile(
    r"(?:(ข้อ[ _]*)[0๐]|(?<![0-9๐-๙])๐(?=[0-9]))([0-9๐-๙]{1,2})(?![0-9๐-๙]|[.:][0-9๐-๙])"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BLANKS = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)")


def _without_markup(text: str) -> str:
    text = _INLINE.sub("", _BLOCK.sub("\n", text))
    text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    text = _LINK.sub(_address_of, text.replace("**", ""))
    return re.sub(r"[ \t]*\n\s*", "\n", text).strip("\n")


def _address_of(link: re.Match[str]) -> str:
    title, address = link[1], link[2]
    return address if title in address else f"{title} {address}"


def _item_code(found: re.Match[str]) -> str:
    number = int(arabic(found[2]))
    return f"{found[1] or ''}O{number}" if 1 <= number <= 43 else found[0]


_REPAIRS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("ตัดเครื่องหมายจัดรูปแบบ", _without_markup),
    ("ตัดอักขระควบคุม", lambda text: _CONTROL.sub("", text)),
    ("ต่อคำไทยที่ถูกเว้นกลางคำ", lambda text: _TORN_VOWEL.sub("", _TORN_MARK.sub("", text))),
    ("ยุบช่องว่างซ้ำ", lambda text: _BLANKS.sub(" ", text)),
    ("แก้ตัวเลขไทยในที่อยู่เว็บหรืออีเมล", lambda text: _ADDRESS.sub(lambda found: arabic(found[0]), text)),
    ("แก้เลขศูนย์เป็นตัวอักษร O ในรหัสข้อ", lambda text: _ITEM.sub(_item_code, text)),
    ("แยกคำว่า Email ออกจากที่อยู่", lambda text: _GLUED.sub(r"\1: ", text)),
    ("จัดอักขระไทยให้เป็นแบบเดียว", clean),
)


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the repaired text, and the names of the repairs that changed it, in Thai."""
    names = []
    for name, repair in _REPAIRS:
        mended = repair(text)
        if mended.strip() != text.strip():
            names.append(name)
        text = mended
    return text.strip(), tuple(names)
