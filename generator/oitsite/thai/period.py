"""Periods of time as reports write them: ต.ค. ๖๕ - ก.ย. ๖๖, ตลอดปีงบประมาณ, ไตรมาสที่ ๒."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from oitsite.thai.calendar import (
    MONTH,
    YEAR,
    FiscalYear,
    Month,
    gregorian_year,
    last_day,
    month_number,
    months_between,
    parse_date,
)
from oitsite.thai.digits import arabic

Span = tuple[date, date]

_DASH = r"\s*(?:-|–|—|ถึง|จนถึง)\s*"
_FISCAL = r"ปี\s*(?:งบประมาณ)?"
_WHOLE_YEAR = re.compile(rf"(?:ตลอด(?:ทั้ง)?\s*)?{_FISCAL}\s*(?P<year>{YEAR})?")
_YEARS = re.compile(rf"(?:{_FISCAL}\s*)?(?P<first>{YEAR}){_DASH}(?:{_FISCAL}\s*)?(?P<last>{YEAR})")
_QUARTER = re.compile(rf"ไตรมาส(?:ที่)?\s*(?P<quarter>[1-4])\s*(?:/|{_FISCAL})?\s*(?P<year>{YEAR})?")
_ROUND = re.compile(rf"รอบ\s*(?P<months>6|12)\s*เดือน\s*(?:{_FISCAL})?\s*(?P<year>{YEAR})?")
_MONTHS = re.compile(
    rf"(?P<month1>{MONTH})\s*(?P<year1>{YEAR})?{_DASH}(?P<month2>{MONTH})\s*(?P<year2>{YEAR})"
)
_ONE_MONTH = re.compile(rf"(?P<month>{MONTH})\s*(?P<year>{YEAR})")
_DAYS_OF_A_MONTH = re.compile(
    rf"(?P<day1>\d{{1,2}}){_DASH}(?P<day2>\d{{1,2}})\s*(?P<month>{MONTH})\s*(?P<year>{YEAR})"
)
_DAYS_OF_A_YEAR = re.compile(
    rf"(?P<day1>\d{{1,2}})\s*(?P<month1>{MONTH}){_DASH}"
    rf"(?P<day2>\d{{1,2}})\s*(?P<month2>{MONTH})\s*(?P<year>{YEAR})"
)
_BRACKETED = re.compile(r"\s*\([^()]*\)$")
_PREFIX = re.compile(r"^(?:ระหว่าง|ตั้งแต่|ภายใน|ใน|เดือน|วันที่|เมื่อ|ช่วง|\s)+")


@dataclass(frozen=True)
class Period:
    """A period in its original wording; `span` is its first and last day, None if unknown."""

    text: str
    span: Span | None

    @property
    def backwards(self) -> bool:
        """Whether the period ends before it begins."""
        return self.span is not None and self.span[1] < self.span[0]

    def touches(self, year: FiscalYear) -> bool:
        """Tell whether the period is known to overlap the fiscal year."""
        return self.span is not None and self.span[0] <= year.end and self.span[1] >= year.start

    @property
    def months(self) -> tuple[Month, ...]:
        """The months that the period overlaps, in order; empty if its days are unknown."""
        if self.span is None:
            return ()
        return months_between(*self.span)

    def __str__(self) -> str:
        return self.text


def parse_period(text: str, year: FiscalYear | None = None) -> Period:
    """Return the period of a text, with its days if the wording is known.

    `year` is the fiscal year of a wording that gives none (`ตลอดปี`, `ไตรมาสที่ 2`).

    Raises:
        ValueError: the wording is known, but the day does not exist.
    """
    plain = _PREFIX.sub("", re.sub(r"\s+", " ", arabic(text)).strip())
    plain = _BRACKETED.sub("", plain)
    plain = re.sub(rf"เดือน\s*(?={MONTH})", "", plain)
    for parse in _PARSERS:
        if span := parse(plain, year):
            return Period(text, span)
    return Period(text, None)


def _fiscal_year(text: str | None, default: FiscalYear | None) -> FiscalYear | None:
    return FiscalYear(gregorian_year(text) + 543) if text else default


def _whole_year(text: str, default: FiscalYear | None) -> Span | None:
    found = _WHOLE_YEAR.fullmatch(text)
    year = _fiscal_year(found["year"], default) if found else None
    return (year.start, year.end) if year else None


def _years(text: str, _default: FiscalYear | None) -> Span | None:
    if found := _YEARS.fullmatch(text):
        first, last = (FiscalYear(gregorian_year(found[key]) + 543) for key in ("first", "last"))
        return first.start, last.end
    return None


def _round(text: str, default: FiscalYear | None) -> Span | None:
    found = _ROUND.fullmatch(text)
    year = _fiscal_year(found["year"], default) if found else None
    if not found or not year:
        return None
    return (year.start, year.half if found["months"] == "6" else year.end)


def _quarter(text: str, default: FiscalYear | None) -> Span | None:
    found = _QUARTER.fullmatch(text)
    year = _fiscal_year(found["year"], default) if found else None
    if not found or not year:
        return None
    month = (9, 0, 3, 6)[int(found["quarter"]) - 1]
    gregorian = year.start.year if month == 9 else year.end.year
    return date(gregorian, month + 1, 1), last_day(gregorian, month + 3)


def _months(text: str, _default: FiscalYear | None) -> Span | None:
    if found := _ONE_MONTH.fullmatch(text):
        first = last = (gregorian_year(found["year"]), month_number(found["month"]))
    elif found := _MONTHS.fullmatch(text):
        last = gregorian_year(found["year2"]), month_number(found["month2"])
        first = _first_year(found, last), month_number(found["month1"])
    else:
        return None
    return date(*first, 1), last_day(*last)


def _first_year(found: re.Match[str], last: tuple[int, int]) -> int:
    """Return the year of a period's first month.

    Where none is written, a month later than the last one belongs to the previous year.
    """
    if found["year1"]:
        return gregorian_year(found["year1"])
    year, month = last
    return year - (month_number(found["month1"]) > month)


def _days(text: str, _default: FiscalYear | None) -> Span | None:
    if found := _DAYS_OF_A_MONTH.fullmatch(text):
        year, month = gregorian_year(found["year"]), month_number(found["month"])
        return date(year, month, int(found["day1"])), date(year, month, int(found["day2"]))
    if found := _DAYS_OF_A_YEAR.fullmatch(text):
        year = gregorian_year(found["year"])
        month1, month2 = month_number(found["month1"]), month_number(found["month2"])
        # Without a year, a first month later than the last one belongs to the previous year.
        return (
            date(year - (month1 > month2), month1, int(found["day1"])),
            date(year, month2, int(found["day2"])),
        )
    return None


def _two_dates(text: str, _default: FiscalYear | None) -> Span | None:
    if day := parse_date(text):
        return day, day
    # ISO dates contain dashes, so each dash is tried as the one between two dates.
    for dash in re.finditer(_DASH, text):
        start, end = parse_date(text[: dash.start()]), parse_date(text[dash.end() :])
        if start and end:
            return start, end
    return None


_PARSERS: tuple[Callable[[str, FiscalYear | None], Span | None], ...] = (
    _whole_year,
    _years,
    _round,
    _quarter,
    _months,
    _days,
    _two_dates,
)
