"""Thai text, numerals, dates and periods as values: standard library only, no clock."""

from oitsite.thai.calendar import (
    FiscalYear,
    fiscal_year_of,
    parse_date,
    say_date,
    say_date_in_english,
)
from oitsite.thai.digits import Numerals, arabic, in_numerals
from oitsite.thai.period import Period, parse_period
from oitsite.thai.text import clean, closest, sort_key

__all__ = [
    "FiscalYear",
    "Numerals",
    "Period",
    "arabic",
    "clean",
    "closest",
    "fiscal_year_of",
    "in_numerals",
    "parse_date",
    "parse_period",
    "say_date",
    "say_date_in_english",
    "sort_key",
]
