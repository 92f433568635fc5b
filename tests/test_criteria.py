"""The official words of the assessment, as they were in force in each fiscal year."""

import pytest

from oitsite.criteria import criteria_of
from oitsite.thai import FiscalYear

YEARS = pytest.mark.parametrize("year", [2560, 2564, 2565, 2566, 2567, 2568, 2569, 2599])


@YEARS
def test_every_year_has_three_instruments_and_ten_indicators(year: int) -> None:
    criteria = criteria_of(FiscalYear(year))
    assert list(criteria.instruments) == ["IIT", "EIT", "OIT"]
    assert list(criteria.indicators) == list(range(1, 11))
    for number, indicator in criteria.indicators.items():
        assert indicator.number == number
        assert indicator.name


@YEARS
def test_indicators_belong_to_the_instrument_that_measures_them(year: int) -> None:
    indicators = criteria_of(FiscalYear(year)).indicators
    instruments = [indicators[number].instrument for number in range(1, 11)]
    assert instruments == ["IIT"] * 5 + ["EIT"] * 3 + ["OIT"] * 2


@pytest.mark.parametrize(
    ("year", "name"),
    [
        (2564, "การปรับปรุงระบบการทำงาน"),
        (2565, "การปรับปรุงระบบการทำงาน"),
        (2566, "การปรับปรุงการทำงาน"),
        (2568, "การปรับปรุงการทำงาน"),
    ],
)
def test_eighth_indicator_has_another_name_since_2566(year: int, name: str) -> None:
    assert criteria_of(FiscalYear(year)).indicators[8].name == name


@pytest.mark.parametrize(("year", "topics"), [(2564, 0), (2566, 0), (2567, 7), (2569, 7)])
def test_measures_are_grouped_by_seven_topics_since_2567(year: int, topics: int) -> None:
    assert len(criteria_of(FiscalYear(year)).topics) == topics


def test_criteria_stay_in_force_until_newer_ones_come() -> None:
    assert criteria_of(FiscalYear(2565)) == criteria_of(FiscalYear(2564))
    assert criteria_of(FiscalYear(2566)) != criteria_of(FiscalYear(2565))
    assert criteria_of(FiscalYear(2567)) != criteria_of(FiscalYear(2566))


def test_year_before_all_criteria_has_the_oldest() -> None:
    assert criteria_of(FiscalYear(2550)) == criteria_of(FiscalYear(2564))


@pytest.mark.parametrize(
    ("year", "typed", "meant"),
    [
        (2568, "asset", "assets"),
        (2568, "comunication", "communication"),
        (2568, "น้ำ", None),
        (2566, "assets", None),
    ],
)
def test_topic_meant_is_the_closest_of_its_year(year: int, typed: str, meant: str | None) -> None:
    assert criteria_of(FiscalYear(year)).topic_meant(typed) == meant
