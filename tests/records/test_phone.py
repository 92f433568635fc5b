"""Telephone numbers: read as officers write them, shown in groups, dialled in digits."""

import pytest
from pydantic import TypeAdapter, ValidationError

from oitsite.records.fields.phone import Phone, PhoneNumber

PHONE: TypeAdapter[Phone] = TypeAdapter(PhoneNumber)


@pytest.mark.parametrize(
    ("typed", "digits", "shown"),
    [
        ("๐ ๕๔๖๙ ๓๐๖๑", "054693061", "0 5469 3061"),
        ("0-5469-3061", "054693061", "0 5469 3061"),
        ("053-112233", "053112233", "0 5311 2233"),
        ("(053) 112233", "053112233", "0 5311 2233"),
        ("053112233", "053112233", "0 5311 2233"),
        ("โทร. ๐๕๓-๑๑๒๒๓๓", "053112233", "0 5311 2233"),
        ("โทรศัพท์ : 0 5311 2233", "053112233", "0 5311 2233"),
        ("โทรสาร 0-5311-2233", "053112233", "0 5311 2233"),
        ("+66 53 112 233", "053112233", "0 5311 2233"),
        ("081-234-5678", "0812345678", "08 1234 5678"),
        ("+66-81-234-5678", "0812345678", "08 1234 5678"),
        ("1567", "1567", "1567"),
        ("๑๕๖๗", "1567", "1567"),
        ("191", "191", "191"),
        ("1800-012-345", "1800012345", "1800012345"),
        ("053-112233 ต่อ 12", "053112233", "0 5311 2233 ต่อ 12"),
        ("๐๕๓-๑๑๒๒๓๓ ต่อ ๑๒", "053112233", "0 5311 2233 ต่อ 12"),
        ("053-112233 ต่อ 12-14", "053112233", "0 5311 2233 ต่อ 12-14"),
        ("053-112233 กด 2", "053112233", "0 5311 2233 ต่อ 2"),
        ("053-112233 #12", "053112233", "0 5311 2233 ต่อ 12"),
        ("053-112233 Ext. 12", "053112233", "0 5311 2233 ต่อ 12"),
        ("0-5469-3061-2", "054693061", "0 5469 3061 ถึง 2"),
        ("053-112233-4", "053112233", "0 5311 2233 ถึง 4"),
    ],
)
def test_phone_is_read_shown_in_groups_and_dialled(typed: str, digits: str, shown: str) -> None:
    phone = PHONE.validate_python(typed)
    assert isinstance(phone, Phone)
    assert phone.tel == digits
    assert str(phone) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "12",
        "5311 2233",
        "053112233445",
        "053-112233, 053-112234",
        "053-112233 ต่อ",
        "08-1234-5678-9",
        "0-5311-2233 โทรสาร 0-5311-2234",
        "ที่ว่าการอำเภอ",
    ],
)
def test_phone_that_is_not_one_whole_number_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        PHONE.validate_python(typed)
    (error,) = caught.value.errors()
    assert (error["type"], error.get("ctx")) == ("V104", {"value": typed})
