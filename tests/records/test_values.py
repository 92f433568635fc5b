"""Single values of records: read as officers type them, kept as what they mean."""

from datetime import date
from typing import Any

import pytest

from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.values import (
    Colour,
    Count,
    DocumentFile,
    Slug,
    Text,
    TextList,
    ThaiDate,
    ThaiPeriod,
    UnitNames,
    WholeNumber,
    Year,
    YesNo,
)
from oitsite.records.fields.web_address import Email, Url
from oitsite.thai import FiscalYear
from support.typed import read, refused

EVERY_TEXT = (Text, ThaiDate, ThaiPeriod, Year, WholeNumber, Count, YesNo, Slug, Colour, Email, Url)


@pytest.mark.parametrize("kind", [*EVERY_TEXT, PhoneNumber])
@pytest.mark.parametrize(
    ("typed", "code"),
    [(None, "R105"), ("", "R105"), (" \u200b ", "R105"), (["ก"], "R103"), ({"ก": "ข"}, "R103")],
)
def test_every_value_is_one_text_and_not_empty(kind: Any, typed: object, code: str) -> None:
    assert refused(kind, typed)[0] == code


def test_text_is_kept_in_one_spelling() -> None:
    assert read(Text, "  ทํา\u200bงาน  ") == "ทำงาน"


@pytest.mark.parametrize(("typed", "texts"), [("ก", ("ก",)), (["ก", " ข "], ("ก", "ข")), ([], ())])
def test_one_text_is_a_list_of_one(typed: object, texts: tuple[str, ...]) -> None:
    assert read(TextList, typed) == texts


@pytest.mark.parametrize(
    ("typed", "units"),
    [
        ("กองคลัง", ("กองคลัง",)),
        ("กองคลัง, กองช่าง", ("กองคลัง", "กองช่าง")),
        ("- กองคลัง\n– กองช่าง\n", ("กองคลัง", "กองช่าง")),
        (["สำนักปลัด (งานนโยบาย, แผน)", "กองคลัง"], ("สำนักปลัด (งานนโยบาย, แผน)", "กองคลัง")),
    ],
)
def test_units_stand_in_a_list_or_in_the_cell_of_a_table(
    typed: object, units: tuple[str, ...]
) -> None:
    assert read(UnitNames, typed) == units


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2568/manual.pdf", "2568/manual.pdf"),
        (r"2568\manual.pdf", "2568/manual.pdf"),
        (r"content\files\2568\manual.pdf", "2568/manual.pdf"),
        ("content/files/manual.pdf", "manual.pdf"),
        ("files/manual.pdf", "manual.pdf"),
        ("./manual.pdf", "manual.pdf"),
        (" คู่มือ (ฉบับที่ ๒).pdf ", "คู่มือ (ฉบับที่ ๒).pdf"),
        ("ฉบับ..ร่าง.pdf", "ฉบับ..ร่าง.pdf"),
    ],
)
def test_document_is_named_from_its_folder_on(typed: str, kept: str) -> None:
    assert read(DocumentFile, typed) == kept


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        (r"C:\เอกสาร\manual.pdf", "C:/เอกสาร/manual.pdf"),
        (r"\\server\manual.pdf", "//server/manual.pdf"),
        ("/etc/passwd", "/etc/passwd"),
        ("../site_config.yml", "../site_config.yml"),
        (r"2568\..\..\x.pdf", "2568/../../x.pdf"),
        ("content/files/../x.pdf", "../x.pdf"),
        ("https://town.example/a.pdf", "https://town.example/a.pdf"),
        ("content/files/", ""),
    ],
)
def test_document_elsewhere_is_refused(typed: str, path: str) -> None:
    assert refused(DocumentFile, typed) == ("V113", {"path": path})


def test_date_is_read() -> None:
    assert read(ThaiDate, "๗ พ.ย. ๖๕") == date(2022, 11, 7)


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (ThaiDate, "ปลายปี", "V101"),
        (ThaiDate, "31 เม.ย. 2568", "V102"),
        (ThaiDate, "29 ก.พ. 2568", "V102"),
        (ThaiPeriod, "30 - 31 เม.ย. 2568", "V102"),
    ],
)
def test_date_that_is_unclear_or_impossible_is_refused(kind: Any, typed: str, code: str) -> None:
    assert refused(kind, typed) == (code, {"value": typed})


def test_period_without_a_year_means_the_fiscal_year_of_its_record() -> None:
    assert read(ThaiPeriod, "ตลอดปี", FiscalYear(2566)).span == (
        date(2022, 10, 1),
        date(2023, 9, 30),
    )
    assert read(ThaiPeriod, "ตลอดปี").span is None


@pytest.mark.parametrize("typed", ["2568", "๒๕๖๘", " 2568 "])
def test_fiscal_year_is_read(typed: str) -> None:
    assert read(Year, typed) == FiscalYear(2568)


@pytest.mark.parametrize("typed", ["2025", "68", "2568.0", "พ.ศ. 2568", "2399", "2600"])
def test_year_that_is_not_of_the_buddhist_era_in_four_digits_is_refused(typed: str) -> None:
    assert refused(Year, typed) == ("V107", {"value": typed})


@pytest.mark.parametrize(
    ("typed", "number"),
    [("4", 4), ("๔", 4), ("04", 4), ("๓.", 3), ("ตัวชี้วัดที่ ๓ การใช้อำนาจ", 3), ("ลำดับที่ 10", 10)],
)
def test_whole_number_is_read(typed: str, number: int) -> None:
    assert read(WholeNumber, typed) == number


@pytest.mark.parametrize("typed", ["สี่", "4.5", "-1", "1 000", "1-3", "²", "9" * 5000])
def test_what_is_no_whole_number_is_refused(typed: str) -> None:
    assert refused(WholeNumber, typed) == ("V110", {"value": typed})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((word, True) for word in ("ได้", "มี", "ใช่", "yes", "Yes", "true")),
        *((word, False) for word in ("ไม่ได้", "ไม่มี", "ไม่ใช่", "ไม่", "no", "NO", "False")),
    ],
)
def test_yes_and_no_are_read_in_both_languages(typed: str, meant: bool) -> None:
    assert read(YesNo, typed) is meant


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (YesNo, "บางครั้ง", "V111"),
        (YesNo, "1", "V111"),
        (Slug, "Complaint", "V108"),
        (Slug, "complaint_phone", "V108"),
        (Slug, "complaint--phone", "V108"),
        (Slug, "ร้องเรียน", "V108"),
        (Slug, "a/b", "V108"),
        (Colour, "#fff", "V112"),
        (Colour, "12406b", "V112"),
        (Colour, "#12406g", "V112"),
        (Colour, "น้ำเงิน", "V112"),
    ],
)
def test_text_of_another_form_is_refused(kind: Any, typed: str, code: str) -> None:
    assert refused(kind, typed) == (code, {"value": typed})


@pytest.mark.parametrize(
    ("kind", "typed"), [(Slug, "complaint-phone-2"), (Slug, "1567"), (Colour, "#12406B")]
)
def test_text_of_the_right_form_is_kept(kind: Any, typed: str) -> None:
    assert read(kind, typed) == typed


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("163", 163),
        ("๑๖๓ คน", 163),
        ("จำนวน 7 รายการ", 7),
        ("๑,๒๔๐ ราย", 1240),
        ("12,345,678", 12345678),
        ("0", 0),
        ("ไม่มี", 0),
    ],
)
def test_count_is_read_with_its_unit_and_ones_own_word_for_none(typed: str, count: int) -> None:
    assert read(Count, typed) == count


@pytest.mark.parametrize("typed", ["ประมาณร้อยคน", "12,34", "-3", "3.5", "163 people"])
def test_what_is_no_count_is_refused(typed: str) -> None:
    assert refused(Count, typed) == ("V110", {"value": typed})
