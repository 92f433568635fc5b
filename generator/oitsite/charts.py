"""Bar charts as SVG: shapes instead of colours, and words for those who do not see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

_LINE = 34
_BAR = 14
_LEFT = 46
_WIDTH = 400
_RIGHT = 60


@dataclass(frozen=True)
class Bar:
    """A value of 100 under its label, beside that of the year before where it is known."""

    label: str
    value: Decimal
    before: Decimal | None = None


def bars(bars: Sequence[Bar], goal: int, title: str, description: str) -> Markup:
    """Return horizontal bars from 0 to 100 with a line at the goal.

    The year before is a narrow outlined bar below the full one, so that the two differ by shape.
    """
    height = len(bars) * _LINE + 20
    at_goal = _LEFT + goal * _WIDTH / 100
    rows = Markup("").join(_row(bar, place * _LINE + 20) for place, bar in enumerate(bars))
    return Markup(
        '<svg class="chart" role="img" viewBox="0 0 {} {}"><title>{}</title><desc>{}</desc>'
        '{}<path class="chart__goal" d="M{} 14V{}"/>'
        '<text x="{}" y="10" text-anchor="middle">{}</text></svg>'
    ).format(
        _LEFT + _WIDTH + _RIGHT, height, title, description, rows, at_goal, height, at_goal, goal
    )


def _row(bar: Bar, top: int) -> Markup:
    before = Markup()
    if bar.before is not None:
        width = bar.before * _WIDTH / 100
        before = Markup('<rect class="chart__before" x="{}" y="{}" width="{}" height="6"/>').format(
            _LEFT, top + _BAR + 1, width
        )
    width = bar.value * _WIDTH / 100
    return Markup(
        '<text x="{}" y="{}" text-anchor="end">{}</text>'
        '<rect class="chart__bar" x="{}" y="{}" width="{}" height="{}"/>{}'
        '<text x="{}" y="{}">{}</text>'
    ).format(
        _LEFT - 6, top + 12, escape(bar.label), _LEFT, top, width, _BAR, before,
        _LEFT + width + 6, top + 12, bar.value,
    )  # fmt: skip
