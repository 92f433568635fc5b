"""The measures of a year, grouped under the headings of its criteria."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oitsite.criteria import Criteria, Indicator
from oitsite.records.kinds.measure import Measure
from oitsite.site.order import in_order


@dataclass(frozen=True)
class Group:
    """Measures under one heading: a topic, or an indicator of an instrument."""

    anchor: str
    title: str
    measures: tuple[Measure, ...]


def groups_of(
    measures: Sequence[Measure], criteria: Criteria, words: Mapping[str, str]
) -> tuple[Group, ...]:
    """Return measures grouped under the headings of the year's criteria.

    Since fiscal year 2567 these are topics, if any measure names one; before, indicators under
    their instruments. Measures that belong to none come last.
    """
    if any(measure.topic for measure in measures):
        headings = dict(criteria.topics)
        key_of = _topic_key
    else:
        headings = _instrument_headings(criteria, words)
        key_of = _instrument_key
    headings["other"] = words["other"]
    groups = (
        Group(key, title, in_order(m for m in measures if key_of(m) == key))
        for key, title in headings.items()
    )
    return tuple(group for group in groups if group.measures)


def indicator_of(measure: Measure, criteria: Criteria) -> Indicator | None:
    """Return the indicator of the year's criteria that a measure names, if any."""
    return None if measure.indicator is None else criteria.indicators[measure.indicator]


def _topic_key(measure: Measure) -> str:
    return measure.topic or "other"


def _instrument_key(measure: Measure) -> str:
    if measure.indicator is not None:
        return f"indicator-{measure.indicator}"
    return (measure.instrument or "other").lower()


def _instrument_headings(criteria: Criteria, words: Mapping[str, str]) -> dict[str, str]:
    headings = {}
    for instrument, name in criteria.instruments.items():
        headings[instrument.lower()] = f"{name} ({instrument})"
        for indicator in criteria.indicators.values():
            if indicator.instrument == instrument:
                title = words["indicator"].format(number=indicator.number, name=indicator.name)
                headings[f"indicator-{indicator.number}"] = f"{title} ({instrument})"
    return headings
