"""Colour contrast (WCAG 2.2, 1.4.3 and 1.4.11) and the nearest colour that has enough."""

from collections.abc import Iterable, Iterator
from colorsys import hls_to_rgb, rgb_to_hls

TEXT = 4.5
"""The minimum contrast of text with its background (1.4.3)."""
GRAPHIC = 3.0
"""The minimum contrast of a line or the edge of a control with adjacent colours (1.4.11)."""

WHITE = "#ffffff"

Need = tuple[str, float]
"""Another colour and the minimum contrast with it."""


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio, from 1 to 21, of two colours written as #rrggbb."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """Return a mix of two colours, with a share of the other from 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return _hex(a + (b - a) * share for a, b in pairs)


def nearest(colour: str, *needs: Need) -> str:
    """Return the colour, or the nearest darker or lighter shade that fulfils the needs.

    Raises:
        StopIteration: no shade of the colour fulfils them all.
    """
    return next(
        shade
        for shade in _shades(colour)
        if all(contrast(shade, other) >= least for other, least in needs)
    )


def _shades(colour: str) -> Iterator[str]:
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    for percent in range(101):
        for end in (0, 1):
            shade = lightness + (end - lightness) * percent / 100
            yield _hex(hls_to_rgb(hue, shade, saturation))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour[1:])
    return red / 255, green / 255, blue / 255


def _hex(channels: Iterable[float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
