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
from oitsite.thai.marks import all_numbered, without_list_marker
from oitsite.thai.money import Money, format_amount, format_baht, last_amount, parse_money, percent
from oitsite.thai.period import Period, parse_period
from oitsite.thai.text import clean, closest, is_placeholder, sort_key

__all__ = [
    "FiscalYear",
    "Money",
    "Month",
    "Numerals",
    "Period",
    "all_numbered",
    "arabic",
    "clean",
    "closest",
    "fiscal_year_of",
    "format_amount",
    "format_baht",
    "format_date",
    "format_date_in_english",
    "in_numerals",
    "is_placeholder",
    "last_amount",
    "last_date",
    "month_of",
    "months_between",
    "parse_date",
    "parse_money",
    "parse_month",
    "parse_period",
    "percent",
    "sort_key",
    "without_list_marker",
]
