"""Bar charts as SVG that need no colour to be read, with text alternatives."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from oitsite.thai import Numerals, in_numerals

_LINE = 34
_BAR = 14
_LETTER = 8
_LEFT = 46
_WIDTH = 400
_RIGHT = 60

Value = Decimal | int


@dataclass(frozen=True)
class Bar:
    """A labelled value, with a second value to compare it to if there is one."""

    label: str
    value: Value
    other: Value | None = None


@dataclass(frozen=True)
class Chart:
    """Horizontal bars from 0 to `full`, with a line at `goal` if given.

    The second value is a narrow outlined bar below the first, so that the two differ by shape.
    """

    bars: Sequence[Bar]
    title: str
    description: str
    full: Value
    goal: int | None = None
    numerals: Numerals = "arabic"

    def svg(self) -> Markup:
        """Return the chart with its title and description."""
        height = len(self.bars) * _LINE + 20
        rows = (self._row(bar, index * _LINE + 20) for index, bar in enumerate(self.bars))
        return Markup(
            '<svg class="chart" role="img" viewBox="0 0 {} {}">'
            "<title>{}</title><desc>{}</desc>{}{}</svg>"
        ).format(
            self._left + _WIDTH + _RIGHT, height, self._text(self.title),
            self._text(self.description), Markup().join(rows), self._goal_line(height),
        )  # fmt: skip

    @property
    def _left(self) -> int:
        return max(_LEFT, *(len(bar.label) * _LETTER + 6 for bar in self.bars), 0)

    def _width(self, value: Value) -> Decimal:
        return round(Decimal(value) * _WIDTH / self.full, 2)

    def _text(self, value: object) -> str:
        return in_numerals(str(value), self.numerals)

    def _goal_line(self, height: int) -> Markup:
        if self.goal is None:
            return Markup()
        x = self._left + self._width(self.goal)
        return Markup(
            '<path class="chart__goal" d="M{0} 14V{1}"/>'
            '<text x="{0}" y="10" text-anchor="middle">{2}</text>'
        ).format(x, height, self._text(self.goal))

    def _row(self, bar: Bar, top: int) -> Markup:
        left, width = self._left, self._width(bar.value)
        other = Markup()
        if bar.other is not None:
            other = Markup(
                '<rect class="chart__other" x="{}" y="{}" width="{}" height="6"/>'
            ).format(left, top + _BAR + 1, self._width(bar.other))
        return Markup(
            '<text x="{}" y="{}" text-anchor="end">{}</text>'
            '<rect class="chart__bar" x="{}" y="{}" width="{}" height="{}"/>{}'
            '<text x="{}" y="{}">{}</text>'
        ).format(
            left - 6, top + 12, self._text(bar.label), left, top, width, _BAR, other,
            left + width + 6, top + 12, self._text(bar.value),
        )  # fmt: skip
