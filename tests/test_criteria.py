"""The official words of the assessment, as they were in force in each fiscal year."""

import pytest

from oitsite.criteria import criteria_of, same_duty, years
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


ITEMS = {2564: 43, 2565: 43, 2566: 43, 2567: 35, 2568: 28, 2569: 26}


@pytest.mark.parametrize(("year", "count"), ITEMS.items())
def test_year_has_its_items_in_order_each_in_a_group(year: int, count: int) -> None:
    criteria = criteria_of(FiscalYear(year))
    assert [item.code for item in criteria.items] == [f"O{n}" for n in range(1, count + 1)]
    for item in criteria.items:
        assert item.group in criteria.groups
        assert item.sources
        keys = [element.key for element in item.elements]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("concept", "codes"),
    [
        ("eservice", {2564: "O17", 2566: "O18", 2567: "O13", 2568: "O10", 2569: "O10"}),
        ("ita-measures", {2564: "O42", 2565: "O42", 2567: "O34", 2568: "O27", 2569: "O25"}),
        ("complaint-channel", {2564: "O30", 2566: "O28", 2567: "O23", 2568: "O18", 2569: "O17"}),
    ],
)
def test_same_duty_has_another_number_in_another_year(concept: str, codes: dict[int, str]) -> None:
    found = same_duty(concept)
    assert {year: found[FiscalYear(year)] for year in codes} == codes


def test_year_without_a_list_has_the_one_before_provisionally() -> None:
    criteria = criteria_of(FiscalYear(2570))
    assert criteria.provisional
    assert criteria.year == FiscalYear(2570)
    assert criteria.items == criteria_of(FiscalYear(2569)).items
    assert not criteria_of(FiscalYear(2569)).provisional


def test_year_before_all_criteria_has_the_oldest() -> None:
    assert criteria_of(FiscalYear(2550)).items == criteria_of(FiscalYear(2564)).items


def test_no_year_claims_to_be_sure() -> None:
    for year in years():
        items = criteria_of(year).items
        assert any(item.confidence != "confirmed" for item in items)
        assert any(part.confidence != "confirmed" for item in items for part in item.elements)
