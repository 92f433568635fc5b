"""Thai text, numerals, dates and periods as values: standard library only, no clock."""

from oitsite.thai.calendar import (
    FiscalYear,
    Month,
    fiscal_year_of,
    last_date,
    parse_date,
    parse_month,
    say_date,
)
from oitsite.thai.digits import Numerals, arabic, in_numerals
from oitsite.thai.money import Money, last_sum, parse_money, say_baht
from oitsite.thai.period import Period, parse_period
from oitsite.thai.text import clean, closest, sort_key

__all__ = [
    "FiscalYear",
    "Money",
    "Month",
    "Numerals",
    "Period",
    "arabic",
    "clean",
    "closest",
    "fiscal_year_of",
    "in_numerals",
    "last_date",
    "last_sum",
    "parse_date",
    "parse_money",
    "parse_month",
    "parse_period",
    "say_baht",
    "say_date",
    "sort_key",
]
