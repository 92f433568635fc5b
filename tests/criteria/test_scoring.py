"""The arithmetic of the assessment gives the totals and grades that were printed."""

from decimal import Decimal

import pytest

from oitsite.criteria import criteria_of
from oitsite.criteria.scoring import fits, result_of
from oitsite.drawing.charts import Bar, Chart
from oitsite.records.fields.item_code import InstrumentCode
from oitsite.thai import FiscalYear

Given = dict[InstrumentCode, tuple[str, ...]]


def scores(given: Given) -> dict[InstrumentCode, tuple[Decimal, ...]]:
    return {code: tuple(map(Decimal, points)) for code, points in given.items()}


PRINTED: list[tuple[int, Given, str, str]] = [
    (2565, {"IIT": ("99.80",), "EIT": ("78.57",), "OIT": ("49.60",)}, "73.35", "C"),
    (2568, {"IIT": ("89.73",), "EIT": ("99.25", "87.94"), "OIT": ("85.75",)}, "89.30", "ผ่านดี"),
]


@pytest.mark.parametrize(("year", "given", "total", "grade"), PRINTED)
def test_printed_result_is_reproduced(year: int, given: Given, total: str, grade: str) -> None:
    result = result_of(scores(given), criteria_of(FiscalYear(year)))
    assert result.total == Decimal(total)
    assert result.grade == grade


def test_parts_show_their_weighted_points_as_printed() -> None:
    year, given, _, _ = PRINTED[0]
    result = result_of(scores(given), criteria_of(FiscalYear(year)))
    assert [str(part.weighted) for part in result.parts] == ["29.94", "23.57", "19.84"]


@pytest.mark.parametrize(
    ("year", "points", "grade"),
    [
        (2565, "95", "AA"),
        (2565, "94.99", "A"),
        (2565, "65", "C"),
        (2565, "49.99", "F"),
        (2568, "95", "ผ่านดีเยี่ยม"),
        (2568, "85", "ผ่านดี"),
        (2568, "84.99", "ต้องปรับปรุง"),
        (2568, "69.99", "ต้องปรับปรุงโดยด่วน"),
    ],
)
def test_grade_changes_at_its_bound(year: int, points: str, grade: str) -> None:
    criteria = criteria_of(FiscalYear(year))
    even = {code: (Decimal(points),) * len(parts) for code, parts in criteria.weights.items()}
    assert result_of(even, criteria).grade == grade


def test_one_weak_instrument_keeps_a_high_total_from_a_higher_grade() -> None:
    given: Given = {"IIT": ("99.00",), "EIT": ("99.00", "99.00"), "OIT": ("84.99",)}
    result = result_of(scores(given), criteria_of(FiscalYear(2568)))
    assert result.total == Decimal("93.40")
    assert result.grade == "ผ่าน"


def test_scores_fit_only_the_parts_of_their_year() -> None:
    one: Given = {"IIT": ("90",), "EIT": ("90",), "OIT": ("90",)}
    two: Given = {"IIT": ("90",), "EIT": ("90", "90"), "OIT": ("90",)}
    assert fits(scores(one), criteria_of(FiscalYear(2565)))
    assert not fits(scores(two), criteria_of(FiscalYear(2565)))
    assert fits(scores(two), criteria_of(FiscalYear(2568)))
    assert not fits(scores({"IIT": ("90",)}), criteria_of(FiscalYear(2568)))


def test_chart_says_its_words_and_differs_by_shape() -> None:
    shown = (Bar("1", Decimal("91.05"), Decimal("84.00")), Bar("<2>", Decimal(100)))
    chart = Chart(shown, "คะแนน", "1 ได้ 91.05", full=100, goal=85).svg()
    assert "<title>คะแนน</title><desc>1 ได้ 91.05</desc>" in chart
    assert chart.count('class="chart__bar"') == 2
    assert chart.count('class="chart__other"') == 1
    assert "&lt;2&gt;" in chart
    assert "style=" not in chart


def test_chart_of_counts_has_no_goal_and_says_its_numbers_as_the_page_does() -> None:
    chart = Chart((Bar("ต.ค. 67", 12, 3),), "คำขอ", "", full=12, numerals="thai").svg()
    assert "chart__goal" not in chart
    assert "ต.ค. ๖๗</text>" in chart
    assert ">๑๒</text></svg>" in chart
