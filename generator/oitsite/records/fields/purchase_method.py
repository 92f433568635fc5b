"""The procurement methods of public bodies (พ.ร.บ. การจัดซื้อจัดจ้าง พ.ศ. 2560)."""

import re

METHODS = (
    "เฉพาะเจาะจง",
    "คัดเลือก",
    "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
    "ตลาดอิเล็กทรอนิกส์ (e-market)",
    "สอบราคา",
    "ประกาศเชิญชวนทั่วไป",
    "ประกวดแบบ",
)
"""Sections 55 and 69–81 of the act, and the three forms of general invitation in the rules of the
Ministry of Finance on it."""

_MARKS = {method: tuple(re.sub(r"[()]", " ", method).casefold().split()) for method in METHODS}


def method_meant(text: str) -> str | None:
    """Return the method that a text names, as "วิธีเฉพาะเจาะจง" or "e-bidding", or None."""
    plain = text.casefold().replace(" ", "")
    return next((m for m, marks in _MARKS.items() if any(mark in plain for mark in marks)), None)
