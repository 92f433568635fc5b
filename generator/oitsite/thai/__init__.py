"""Thai text, numerals, dates and periods: strings go in, values come out.

The standard library alone, no disk and no clock.
"""

from oitsite.thai.calendar import (
    FiscalYear,
    Month,
    fiscal_year_of,
    last_date,
    month_of,
    months_between,
    parse_date,
    parse_month,
    say_date,
    say_date_in_english,
)
from oitsite.thai.digits import Numerals, arabic, in_numerals
from oitsite.thai.marks import are_numbered, unmarked
from oitsite.thai.money import Money, last_sum, parse_money, percent, say_baht, say_sum
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
    "say_baht",
    "say_date",
    "say_date_in_english",
    "say_sum",
    "says_nothing",
    "sort_key",
    "unmarked",
]
