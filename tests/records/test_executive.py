"""Executives: who is the same person."""

import pytest

from oitsite.records.kinds.executive import same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("นายตัวอย่าง หนึ่ง", "ตัวอย่าง  หนึ่ง", True),
        ("ดร. ตัวอย่าง หนึ่ง", "นาย ตัวอย่าง หนึ่ง", True),
        ("ว่าที่ ร.ต.หญิง สมมุติ หก", "นางสาวสมมุติ หก", True),
        ("พ.ต.อ.ตัวอย่าง หนึ่ง", "พันตำรวจเอก ตัวอย่าง หนึ่ง", True),
        ("น.ส.สมมุติ หก", "นางสมมุติ หก", True),
        ("นายตัวอย่าง หนึ่ง", "นายตัวอย่าง สอง", False),
        ("นายิกา ดีงาม", "นางนายิกา ดีงาม", True),
    ],
)
def test_person_is_the_same_whatever_the_title(one: str, other: str, *, same: bool) -> None:
    assert same_person(one, other) is same
