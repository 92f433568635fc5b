"""Thai text, numerals, dates and periods: strings go in, values come out.

It needs only the standard library, no disk and no clock.
"""

from oitsite.thai.calendar import (
    FiscalYear,
    Month,
    fiscal_year_of,
    format_date,
    format_date_in_english,
    last_date,
    month_of,
    months_between,
    parse_date,
    parse_month,
)
from oitsite.thai.digits import Numerals, arabic, in_numerals
from oitsite.thai.marks import are_numbered, unmarked
from oitsite.thai.money import Money, format_baht, format_sum, last_sum, parse_money, percent
from oitsite.thai.period import Period, parse_period
from oitsite.thai.text import clean, closest, says_nothing, sort_key

__all__ = [
    "FiscalYear",
    "Money",
    "Month",
    "Numerals",
    "Period",
    "arabic",
    "are_numbered",
    "clean",
    "closest",
    "fiscal_year_of",
    "format_baht",
    "format_date",
    "format_date_in_english",
    "format_sum",
    "in_numerals",
    "last_date",
    "last_sum",
    "month_of",
    "months_between",
    "parse_date",
    "parse_money",
    "parse_month",
    "parse_period",
    "percent",
    "says_nothing",
    "sort_key",
    "unmarked",
]
