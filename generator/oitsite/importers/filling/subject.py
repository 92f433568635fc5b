"""The subject that a measure improves, as tables word it: an instrument, indicator or topic."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from oitsite.criteria import Criteria
from oitsite.importers.filling.draft import Doubt, short
from oitsite.importers.tables.headings import squashed
from oitsite.thai import arabic

_CODE = re.compile(r"IIT|EIT|OIT")
# IT, a typing error for IIT, the survey of the organisation's staff.
_TYPED_SHORT = re.compile(r"ภายใน\s*\(\s*IT\s*\)")
_WHERE = {"ภายใน": "IIT", "ภายนอก": "EIT", "สาธารณะ": "OIT"}
_INDICATOR = re.compile(r"\s*(?:ตัวชี้วัด\s*(?:ที่)?)?\s*(\d{1,2})(?!\d)[.)]?\s*(.*)", re.DOTALL)
_NUMBERED_TOPIC = re.compile(r"^\s*ประเด็น(?:ที่)?\s*[0-9๐-๙]*[.)]?")
_LEAST_ALIKE = 0.5


@dataclass(frozen=True)
class Subject:
    """A field of a measure with its value and doubts."""

    field: str
    value: str
    doubts: tuple[Doubt, ...] = ()


def subject_of(text: str, criteria: Criteria) -> Subject | None:
    """Return the instrument, the indicator or the topic that a text names."""
    codes = set(_CODE.findall(text.upper())) or ({"IIT"} if _TYPED_SHORT.search(text) else set())
    if len(codes) == 1:
        return _instrument(text, codes.pop())
    if found := _INDICATOR.fullmatch(arabic(text)):
        return _indicator(int(found[1]), found[2], criteria)
    name = squashed(_NUMBERED_TOPIC.sub("", text))
    for key, title in criteria.topics.items():
        if name and name in (squashed(title), key):
            return Subject("topic", key)
    return None


def _instrument(text: str, code: str) -> Subject:
    meant = next((right for where, right in _WHERE.items() if where in text), code)
    values = {"text": short(text), "given": code, "meant": meant}
    doubt = Doubt("I207", ("instrument",), values)
    return Subject("instrument", code, () if meant == code else (doubt,))


def _indicator(number: int, name: str, criteria: Criteria) -> Subject:
    official = criteria.indicators[number].name if number in criteria.indicators else ""
    alike = SequenceMatcher(None, squashed(name), squashed(official)).ratio()
    values = {"number": str(number), "name": short(name), "official": official}
    doubt = Doubt("I208", ("indicator",), values)
    fits = not name.strip() or not official or alike >= _LEAST_ALIKE
    return Subject("indicator", str(number), () if fits else (doubt,))
