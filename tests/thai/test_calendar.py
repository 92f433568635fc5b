"""Dates as Thai officers write them, and fiscal years."""

from datetime import date

import pytest

from oitsite.thai import (
    FiscalYear,
    Month,
    fiscal_year_of,
    format_date,
    parse_date,
    parse_month,
)
from oitsite.thai.calendar import MONTHS, gregorian_year, last_day

SHORT = (
    *("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย."),
    *("ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("๗ พ.ย. ๖๕", date(2022, 11, 7)),
        ("วันที่ ๗ พ.ย. ๖๕", date(2022, 11, 7)),
        ("เมื่อวันที่ ๗ พ.ย. ๖๕", date(2022, 11, 7)),
        ("ณ วันที่ 30 กันยายน 2568", date(2025, 9, 30)),
        ("ลงวันที่ 30 กันยายน 2568", date(2025, 9, 30)),
        ("1 ตค 65", date(2022, 10, 1)),
        ("1ตค65", date(2022, 10, 1)),
        ("1 ต. ค. 2565", date(2022, 10, 1)),
        ("1 ต.ค 2565", date(2022, 10, 1)),
        ("  1  ต.ค.  2565  ", date(2022, 10, 1)),
        ("๑ ตุลาคม พ.ศ. ๒๕๖๘", date(2025, 10, 1)),
        ("๑ ตุลาคม พ.ศ.๒๕๖๘", date(2025, 10, 1)),
        ("1 ตุลาคม พ.ศ 2568", date(2025, 10, 1)),
        ("๑/๑๐/๒๕๖๘", date(2025, 10, 1)),
        ("1/10/68", date(2025, 10, 1)),
        ("1-10-2568", date(2025, 10, 1)),
        ("1.10.2568", date(2025, 10, 1)),
        ("2568-10-01", date(2025, 10, 1)),
        ("2025-10-01", date(2025, 10, 1)),
        ("1 ต.ค. 2025", date(2025, 10, 1)),
    ],
)
def test_date_is_read(typed: str, meant: date) -> None:
    assert parse_date(typed) == meant


@pytest.mark.parametrize(("number", "name"), list(enumerate(SHORT, start=1)))
def test_every_month_is_read_short_and_full(number: int, name: str) -> None:
    meant = date(2025, number, 9)
    for month in (name, name.replace(".", ""), MONTHS[number - 1]):
        assert parse_date(f"๙ {month} ๒๕๖๘") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("29 ก.พ. 2567", date(2024, 2, 29)),
        ("๒๙ กุมภาพันธ์ ๖๗", date(2024, 2, 29)),
        ("29/2/2543", date(2000, 2, 29)),
        ("2567-02-29", date(2024, 2, 29)),
    ],
)
def test_leap_day_exists_in_leap_years(typed: str, meant: date) -> None:
    assert parse_date(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "29 ก.พ. 2568",
        "29/2/2443",
        "31 เม.ย. 2568",
        "๓๑ มิถุนายน ๒๕๖๘",
        "0 ต.ค. 2568",
        "32 ม.ค. 2568",
        "1/13/2568",
        "2568-00-10",
    ],
)
def test_day_that_no_calendar_has_is_an_error(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_date(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ปลายปี",
        "ตุลาคม 2568",
        "1 ต.ค.",
        "1 กันยา 2568",
        "1 Oct 2568",
        "1 ต.ค. 568",
        "1 ต.ค. 25688",
        "2568",
    ],
)
def test_text_that_is_no_date_gives_none(typed: str) -> None:
    assert parse_date(typed) is None


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 10, 1), date(2022, 11, 7)])
def test_said_date_is_read_again_as_the_same(day: date) -> None:
    assert parse_date(format_date(day)) == day


def test_date_is_said_in_full_in_the_buddhist_era() -> None:
    assert format_date(date(2025, 10, 1)) == "1 ตุลาคม 2568"


@pytest.mark.parametrize(
    ("typed", "year"),
    [("68", 2025), ("พ.ศ. 2568", 2025), ("2025", 2025), ("2400", 1857)],
)
def test_year_is_buddhist_era_from_2400_on_or_where_it_has_two_digits(
    typed: str, year: int
) -> None:
    assert gregorian_year(typed) == year


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2024, 2, 29), (2025, 2, 28), (2025, 4, 30), (2025, 11, 30), (2025, 12, 31)],
)
def test_last_day_of_a_month(year: int, month: int, day: int) -> None:
    assert last_day(year, month) == date(year, month, day)


def test_fiscal_year_runs_from_october_to_september() -> None:
    year = FiscalYear(2566)
    assert (year.start, year.half, year.end) == (
        date(2022, 10, 1),
        date(2023, 3, 31),
        date(2023, 9, 30),
    )


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2022, 9, 30), 2565),
        (date(2022, 10, 1), 2566),
        (date(2022, 12, 31), 2566),
        (date(2023, 1, 1), 2566),
        (date(2023, 9, 30), 2566),
        (date(2023, 10, 1), 2567),
    ],
)
def test_day_lies_in_one_fiscal_year(day: date, year: int) -> None:
    assert fiscal_year_of(day) == FiscalYear(year)
    holding = [number for number in range(2560, 2575) if day in FiscalYear(number)]
    assert holding == [year]


def test_fiscal_years_are_ordered_and_shown_as_their_number() -> None:
    assert sorted([FiscalYear(2568), FiscalYear(2566)]) == [FiscalYear(2566), FiscalYear(2568)]
    assert str(FiscalYear(2568)) == "2568"


def test_fiscal_year_has_its_months_in_order() -> None:
    months = [str(month) for month in FiscalYear(2568).months]
    assert (months[0], months[2], months[3], months[11]) == (
        "ตุลาคม 2567",
        "ธันวาคม 2567",
        "มกราคม 2568",
        "กันยายน 2568",
    )
    assert len(months) == 12


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2568-03", Month(2568, 3)),
        ("2568-12", Month(2568, 12)),
        ("2568-13", None),
        ("2025-03", None),
        ("2568-3", None),
        ("march", None),
    ],
)
def test_month_is_named_by_year_and_number(text: str, month: Month | None) -> None:
    assert parse_month(text) == month


def test_month_holds_its_days() -> None:
    march = Month(2568, 3)
    assert date(2025, 3, 31) in march
    assert date(2025, 4, 1) not in march
    assert date(2024, 3, 31) not in march
