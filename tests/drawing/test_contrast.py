"""Contrast as WCAG 2.2 reckons it, and colours that can be read whatever the organisation chose."""

import re

import pytest

from oitsite.drawing.contrast import GRAPHIC, TEXT, WHITE, contrast, mixed, nearest
from oitsite.drawing.palette import DARK_PAPER, DARK_TINT, palette_of
from oitsite.records.kinds.organisation import Colours
from support.places import ROOT

DARK_SHEET = ROOT / "theme/styles/dark.css"
CHOSEN = ("#000000", "#ffffff", "#ffeb3b", "#009688", "#f44336", "#12406b", "#7f7f7f", "#5e35b1")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#FFFFFF", 4.48),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)
    assert contrast(one, other) == contrast(other, one)


def test_nearest_colour_is_the_colour_itself_where_it_passes() -> None:
    assert nearest("#12406b", (WHITE, TEXT)) == "#12406b"


def test_nearest_colour_passes_and_one_step_nearer_would_not() -> None:
    found = nearest("#009688", (WHITE, TEXT))
    assert contrast(found, WHITE) >= TEXT
    assert contrast(mixed(found, "#009688", 0.2), WHITE) < TEXT


@pytest.mark.parametrize("primary", CHOSEN)
@pytest.mark.parametrize("accent", CHOSEN)
def test_every_choice_becomes_colours_that_can_be_read(primary: str, accent: str) -> None:
    found = palette_of(Colours(primary=primary, accent=accent))
    assert contrast(found["primary"], WHITE) >= TEXT
    assert contrast(found["link"], found["wash"]) >= TEXT
    assert contrast(found["accent"], WHITE) >= GRAPHIC
    assert contrast(found["accent-on-primary"], found["primary"]) >= GRAPHIC
    assert contrast(found["dark-primary"], WHITE) >= TEXT
    assert contrast(found["dark-primary"], DARK_PAPER) >= GRAPHIC
    assert contrast(found["dark-link"], DARK_TINT) >= TEXT
    assert contrast(found["dark-link"], found["dark-wash"]) >= TEXT
    assert contrast(found["dark-accent"], DARK_PAPER) >= GRAPHIC
    assert contrast(found["dark-accent-on-primary"], found["dark-primary"]) >= GRAPHIC


@pytest.mark.parametrize(("name", "colour"), [("paper", DARK_PAPER), ("tint", DARK_TINT)])
def test_dark_grounds_are_those_of_the_style_sheet(name: str, colour: str) -> None:
    sheet = DARK_SHEET.read_text(encoding="utf-8")
    assert re.findall(rf"--{name}: (#\w+);", sheet) == [colour]
