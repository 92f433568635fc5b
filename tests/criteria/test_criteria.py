"""The official words of the assessment, as they were in force in each fiscal year."""

from pathlib import Path

import pytest

from oitsite.criteria import criteria_of, years
from oitsite.reading.folder import read_folder
from oitsite.site import Site
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear

CORRECTIONS = """\
- {code: O5, name: แผนพัฒนาท้องถิ่น, elements: [goals, {key: term, name: ช่วงเวลาของแผน}]}
- {code: O6, left_out: yes}
- {code: O27, name: ข้อใหม่, concept: new-duty, group: "9.1", period: year, elements: [data]}
- {code: O28, name: ข้อที่บอกไม่ครบ}
"""


def site_of(root: Path) -> Site:
    site, _ = read_site(read_folder(root))
    assert site is not None
    return site


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
def test_same_duty_has_another_number_in_another_year(
    minimal: Path, concept: str, codes: dict[int, str]
) -> None:
    found = site_of(minimal).codes_of_duty(concept)
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


def test_officer_corrects_adds_and_takes_out_items(minimal: Path) -> None:
    (minimal / "content/2569").mkdir()
    (minimal / "content/2569/criteria.yml").write_text(CORRECTIONS, "utf-8")
    site = site_of(minimal)
    year = FiscalYear(2569)
    items = {item.code: item for item in site.criteria(year).items}
    assert items["O5"].name == "แผนพัฒนาท้องถิ่น"
    assert items["O5"].concept == "strategic-plan"
    assert [(e.key, e.name) for e in items["O5"].elements] == [
        ("goals", "เป้าหมายของแผน"),
        ("term", "ช่วงเวลาของแผน"),
    ]
    assert list(items) == ["O1", "O2", "O3", "O4", "O5", *(f"O{n}" for n in range(7, 28))]
    assert site.codes_of_duty("new-duty") == {year: "O27"}
    assert year not in site.codes_of_duty("annual-plan-progress")
    assert criteria_of(year).item_for("annual-plan-progress")
