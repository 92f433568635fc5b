"""Periods of time as the reports word them."""

from datetime import date

import pytest

from oitsite.thai import FiscalYear, parse_period

YEAR_2566 = (date(2022, 10, 1), date(2023, 9, 30))


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("ต.ค. ๖๕ – ก.ย. ๖๖", *YEAR_2566),
        ("ต.ค.65-ก.ย.66", *YEAR_2566),
        ("  ต.ค. 65 \n - ก.ย. 66  ", *YEAR_2566),
        ("ต.ค. 2565 — ก.ย. 2566", *YEAR_2566),
        ("ตุลาคม ๒๕๖๕ ถึง กันยายน ๒๕๖๖", *YEAR_2566),
        ("ตั้งแต่เดือนตุลาคม 2565 จนถึง กันยายน 2566", *YEAR_2566),
        ("ธ.ค. 2565 - ม.ค. 2566", date(2022, 12, 1), date(2023, 1, 31)),
        ("ม.ค. - มี.ค. 2566", date(2023, 1, 1), date(2023, 3, 31)),
        ("ม.ค. – ก.พ. ๖๗", date(2024, 1, 1), date(2024, 2, 29)),
        ("เดือนกุมภาพันธ์ 2568", date(2025, 2, 1), date(2025, 2, 28)),
        ("ภายในเดือนมีนาคม ๒๕๖๖", date(2023, 3, 1), date(2023, 3, 31)),
        ("ภายใน มี.ค. 66", date(2023, 3, 1), date(2023, 3, 31)),
    ],
)
def test_months_run_from_their_first_to_their_last_day(typed: str, first: date, last: date) -> None:
    assert parse_period(typed).span == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("ระหว่างวันที่ ๑๗ – ๒๑ กุมภาพันธ์ ๒๕๖๖", date(2023, 2, 17), date(2023, 2, 21)),
        ("17-21 ก.พ. 66", date(2023, 2, 17), date(2023, 2, 21)),
        ("17 ก.พ. - 3 มี.ค. 2566", date(2023, 2, 17), date(2023, 3, 3)),
        ("30 ธ.ค. 2565 - 2 ม.ค. 2566", date(2022, 12, 30), date(2023, 1, 2)),
        ("ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 30 กันยายน 2566", *YEAR_2566),
        ("1/10/2565 - 30/9/2566", *YEAR_2566),
        ("1-10-2565 - 30-9-2566", *YEAR_2566),
        ("2565-10-01 ถึง 2566-09-30", *YEAR_2566),
        ("2022-10-01-2023-09-30", *YEAR_2566),
        ("๗ พ.ย. ๖๕", date(2022, 11, 7), date(2022, 11, 7)),
        ("ภายในวันที่ 7 พ.ย. 65", date(2022, 11, 7), date(2022, 11, 7)),
    ],
)
def test_days_are_read(typed: str, first: date, last: date) -> None:
    assert parse_period(typed).span == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("ตลอด ปีงบประมาณ พ.ศ.๒๕๖๖", *YEAR_2566),
        ("ตลอดปีงบประมาณ พ.ศ. 2566", *YEAR_2566),
        ("ตลอดทั้งปีงบประมาณ 2566", *YEAR_2566),
        ("ตลอดปี ๖๖", *YEAR_2566),
        ("ปีงบประมาณ ๒๕๖๖", *YEAR_2566),
        ("ตลอดปีงบประมาณ พ.ศ. 2566 (ต.ค. 65 - ก.ย. 66)", *YEAR_2566),
        ("รอบ ๑๒ เดือน ปีงบประมาณ ๒๕๖๖", *YEAR_2566),
        ("รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566", date(2022, 10, 1), date(2023, 3, 31)),
        ("ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖", date(2022, 10, 1), date(2022, 12, 31)),
        ("ไตรมาส 2 ปี 2566", date(2023, 1, 1), date(2023, 3, 31)),
        ("ไตรมาสที่ 3 2566", date(2023, 4, 1), date(2023, 6, 30)),
        ("ไตรมาสที่ 4 ปีงบประมาณ 66", date(2023, 7, 1), date(2023, 9, 30)),
    ],
)
def test_fiscal_year_and_its_parts_are_read(typed: str, first: date, last: date) -> None:
    assert parse_period(typed).span == (first, last)
    assert parse_period(typed, FiscalYear(2560)).span == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("ตลอดปี", *YEAR_2566),
        ("ตลอดปีงบประมาณ", *YEAR_2566),
        ("รอบ ๑๒ เดือน", *YEAR_2566),
        ("รอบ 6 เดือน", date(2022, 10, 1), date(2023, 3, 31)),
        ("ไตรมาสที่ ๑", date(2022, 10, 1), date(2022, 12, 31)),
        ("ไตรมาส 4", date(2023, 7, 1), date(2023, 9, 30)),
    ],
)
def test_wording_without_a_year_means_the_year_of_the_folder(
    typed: str, first: date, last: date
) -> None:
    assert parse_period(typed, FiscalYear(2566)).span == (first, last)
    assert parse_period(typed).span is None


@pytest.mark.parametrize(
    "typed",
    [
        "ทุกวันจันทร์",
        "ทุกเดือน",
        "ไตรมาสที่ 5",
        "รอบ 9 เดือน",
        "ต.ค. - ก.ย.",
        "ปลายปี",
        "1 - 2 - 3",
        "1 ต.ค. 65 - สิ้นปี",
        "ต้นปี - 30 ก.ย. 66",
        "",
    ],
)
def test_other_wording_is_kept_without_days(typed: str) -> None:
    period = parse_period(typed, FiscalYear(2566))
    assert period.span is None
    assert not period.backwards
    assert str(period) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "31 เม.ย. 2568",
        "ระหว่างวันที่ ๒๘ – ๒๙ กุมภาพันธ์ ๒๕๖๘",
        "28 ก.พ. - 31 เม.ย. 2568",
        "1 ต.ค. 67 - 31 ก.ย. 68",
    ],
)
def test_day_that_no_calendar_has_is_an_error(typed: str) -> None:
    with pytest.raises(ValueError, match="day is out of range"):
        parse_period(typed)


@pytest.mark.parametrize(
    ("typed", "backwards"),
    [
        ("ระหว่างวันที่ ๑๗ – ๑๑ กุมภาพันธ์ ๒๕๖๖", True),
        ("ก.ย. 66 - ต.ค. 65", True),
        ("ระหว่างวันที่ ๑๗ – ๒๑ กุมภาพันธ์ ๒๕๖๖", False),
        ("๗ พ.ย. ๖๕", False),
    ],
)
def test_period_that_ends_before_it_begins_is_backwards(typed: str, backwards: bool) -> None:
    assert parse_period(typed).backwards is backwards


def test_period_keeps_its_own_wording() -> None:
    typed = "ตลอด ปีงบประมาณ พ.ศ.๒๕๖๖"
    assert str(parse_period(typed)) == typed


@pytest.mark.parametrize(
    "typed", ["พ.ศ. 2566-2570", "พ.ศ. ๒๕๖๖ - พ.ศ. ๒๕๗๐", "2566 ถึง 2570", "ปีงบประมาณ 2566 – 2570"]
)
def test_years_run_from_the_first_to_the_last_fiscal_year(typed: str) -> None:
    assert parse_period(typed).span == (date(2022, 10, 1), date(2027, 9, 30))
