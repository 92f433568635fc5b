"""The meanings of headings, in the many wordings used by divisions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from oitsite.records.kinds.measure import Round
from oitsite.thai import arabic, clean

LEFT_OUT = "-"
"""The field of columns that the webmaster excludes."""

NUMBERED = ("number", r"ลำดับ(ที่)?|ที่|ข้อที่|no")
PHONES = (
    "phones",
    r"(หมายเลข|เบอร์)?(โทรศัพท์|โทร)(สอบถาม|ติดต่อ|ภายใน|มือถือ|สายตรง|โดยตรง)?|เบอร์(ติดต่อ|มือถือ)",
)
EMAILS = ("emails", r"(ที่อยู่)?(e-?mail|อีเมล์?|(จดหมาย|ไปรษณีย์)อิเล็กทรอนิกส์)")

_LONGEST = 120
_ROUND = re.compile(r"รอบ(6|12)เดือน")


@dataclass(frozen=True)
class Meaning:
    """The field of a column, and the report round if its heading names one."""

    field: str
    round: Round | None = None


class Form:
    """The headings of tables of a kind.

    `words` are pairs of a field and a pattern of its wordings, the most specific first. A table of
    the kind has every field of `needs` and at least one of `telling`.
    """

    def __init__(self, *words: tuple[str, str], needs: str, telling: str) -> None:
        self.words = tuple((field, re.compile(pattern)) for field, pattern in words)
        self.needs = frozenset(needs.split())
        self.telling = frozenset(telling.split())

    def fits(self, meanings: Mapping[int, Meaning]) -> bool:
        """Tell whether columns with these meanings form a table of the kind."""
        fields = {meaning.field for meaning in meanings.values()}
        return self.needs <= fields and bool(self.telling & fields)

    def has(self, field: str) -> bool:
        """Tell whether the kind has a column for a field."""
        return field == LEFT_OUT or any(field == name for name, _ in self.words)


def squashed(text: str) -> str:
    """Return a text normalised for comparison: without blanks, in Arabic digits and lower case."""
    return re.sub(r"\s", "", arabic(clean(text))).casefold()


def meaning_of(heading: str, form: Form, answers: Mapping[str, str]) -> Meaning | None:
    """Return the meaning of a heading in a table of a form.

    `answers` are the webmaster's fields by squashed heading.
    """
    text = squashed(re.sub(r"<[^<>]+>", "", heading))
    if text in answers and not text.isdigit():
        return Meaning(answers[text]) if form.has(answers[text]) else None
    if not text or len(text) > _LONGEST:
        return None
    found = _ROUND.search(text)
    round_: Round | None = None
    if found:
        round_ = "6-month" if found[1] == "6" else "12-month"
    rest = re.sub(r"\(.*?\)|[0-9.:*“”\"]", "", _ROUND.sub("", text)).strip("/-–")
    for field, pattern in form.words:
        if pattern.fullmatch(rest):
            return Meaning(field, round_)
    return None
