"""Dates as Thai officers write them: stored as Gregorian dates, shown in the Buddhist Era."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from oitsite.thai.digits import arabic

_BE = 543
_FIRST_BE_YEAR = 2400  # A year from here on is Buddhist Era; below it, Gregorian.

MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
_MONTH_NUMBER = {
    name.replace(".", ""): number
    for names in (MONTHS, _SHORT)
    for number, name in enumerate(names, start=1)
}
_ALL_NAMES = sorted(_MONTH_NUMBER, key=len, reverse=True)

# A month's name, full or short, with or without dots and spaces: ต.ค. · ตค · ต. ค. · ตุลาคม
MONTH = (
    "(?:"
    + "|".join(r"\.?\s?".join(name) + r"\.?" if len(name) <= 3 else name for name in _ALL_NAMES)
    + ")"
)
# A year of four digits, or the last two of a Buddhist Era year, with or without พ.ศ.
YEAR = r"(?:พ\.?\s?ศ\.?\s?)?(?:\d{4}|\d{2})"

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_SLASHED = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d{2})")
_NAMED = re.compile(rf"(?P<day>\d{{1,2}})\s*(?P<month>{MONTH})\s*(?P<year>{YEAR})")
_PREFIX = re.compile(r"^(?:เมื่อ)?(?:วัน[ก-๎]{0,8}ที่|ณ\s*วันที่|ลงวันที่)?\s*")


@dataclass(frozen=True, order=True)
class FiscalYear:
    """A Thai fiscal year in the Buddhist Era: 1 October of the previous year to 30 September."""

    number: int

    @property
    def before(self) -> "FiscalYear":
        """The previous fiscal year."""
        return FiscalYear(self.number - 1)

    @property
    def after(self) -> "FiscalYear":
        """The next fiscal year."""
        return FiscalYear(self.number + 1)

    @property
    def start(self) -> date:
        """The first day, 1 October."""
        return date(self.number - _BE - 1, 10, 1)

    @property
    def end(self) -> date:
        """The last day, 30 September."""
        return date(self.number - _BE, 9, 30)

    @property
    def half(self) -> date:
        """The last day of the first six months, 31 March."""
        return date(self.number - _BE, 3, 31)

    @property
    def months(self) -> tuple["Month", ...]:
        """The twelve months, October to September."""
        return months_between(self.start, self.end)

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __str__(self) -> str:
        return str(self.number)


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month; its year is in the Buddhist Era."""

    year: int
    number: int

    @property
    def code(self) -> str:
        """Year and number as in file names and addresses: 2568-03."""
        return f"{self.year}-{self.number:02}"

    def __contains__(self, day: date) -> bool:
        return month_of(day) == self

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year - _BE, self.number, 1)

    @property
    def short(self) -> str:
        """The short label of the month: ต.ค. 67."""
        return f"{_SHORT[self.number - 1]} {self.year % 100:02}"

    def __str__(self) -> str:
        return f"{MONTHS[self.number - 1]} {self.year}"


def parse_month(text: str) -> Month | None:
    """Return the month of a code such as 2568-03, or None."""
    found = re.fullmatch(r"(2[45]\d\d)-(0[1-9]|1[0-2])", text)
    return Month(int(found[1]), int(found[2])) if found else None


def fiscal_year_of(day: date) -> FiscalYear:
    """Return the fiscal year that contains the day."""
    return FiscalYear(day.year + _BE + (day.month >= 10))


def month_number(name: str) -> int:
    """Return the number, 1 to 12, of a month name matched by `MONTH`."""
    return _MONTH_NUMBER[re.sub(r"[.\s]", "", name)]


def gregorian_year(text: str) -> int:
    """Return the Gregorian year of a year matched by `YEAR`; two digits are Buddhist Era."""
    digits = re.sub(r"\D", "", text)
    year = int(digits)
    if len(digits) == 2:
        return 2500 + year - _BE
    return year - _BE if year >= _FIRST_BE_YEAR else year


def buddhist_year(day: date) -> int:
    """Return the Buddhist Era year of the day."""
    return day.year + _BE


def last_day(year: int, month: int) -> date:
    """Return the last day of a month; the year is Gregorian."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def parse_date(text: str) -> date | None:
    """Return the date of a text, or None if the text is not a date.

    Accepts ISO dates (`2568-10-01`), numeric dates (`1/10/2568`, `1/10/68`) and month names
    (`1 ต.ค. 2568`, `๑ ตุลาคม พ.ศ. ๒๕๖๘`, `วันที่ ๗ พ.ย. ๖๕`), in Thai or Arabic numerals.

    Raises:
        ValueError: the format is known, but the day does not exist (31 April).
    """
    plain = _PREFIX.sub("", arabic(text).strip())
    if found := _ISO.fullmatch(plain) or _SLASHED.fullmatch(plain):
        month = int(found["month"])
    elif found := _NAMED.fullmatch(plain):
        month = month_number(found["month"])
    else:
        return None
    return date(gregorian_year(found["year"]), month, int(found["day"]))


def last_date(text: str) -> date | None:
    """Return the last date in a text such as "1/2568 ลงวันที่ 28 ต.ค. 2567", or None."""
    matches = [match for form in (_ISO, _SLASHED, _NAMED) for match in form.finditer(arabic(text))]
    for match in sorted(matches, key=lambda match: match.end(), reverse=True):
        try:
            return parse_date(match[0])
        except ValueError:
            continue  # No such day: a number that only looks like a date.
    return None


def format_date(day: date) -> str:
    """Return the date as written in Thai prose: 1 ตุลาคม 2568."""
    return f"{day.day} {MONTHS[day.month - 1]} {buddhist_year(day)}"


def months_between(first: date, last: date) -> tuple[Month, ...]:
    """Return every month from the first day's to the last day's, both included."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple(Month(number // 12 + _BE, number % 12 + 1) for number in numbers)


def month_of(day: date) -> Month:
    """Return the month that contains the day."""
    return Month(buddhist_year(day), day.month)


def format_date_in_english(day: date) -> str:
    """Return the date as written in English prose, in the Gregorian calendar: 1 October 2025."""
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
