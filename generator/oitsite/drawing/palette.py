"""The site's colours on light and dark backgrounds, from the two that the organisation chose."""

from collections.abc import Mapping

from oitsite.drawing.contrast import GRAPHIC, TEXT, WHITE, Need, mixed, nearest
from oitsite.records.kinds.organisation import Colours

DARK_PAPER = "#14191f"
DARK_TINT = "#1c232b"
"""The backgrounds in dark.css."""
_TEXT_ON_DARK = 7.0  # above the minimum, because thin letters blur on a dark background


def needs_of(colours: Colours) -> Mapping[str, tuple[Need, ...]]:
    """Return the contrast that each chosen colour needs to be used unchanged.

    The primary colour is the background of white text, and text on white and on its own wash; the
    accent colour draws lines on white.
    """
    return {
        "primary": ((WHITE, TEXT), (_wash(colours), TEXT)),
        "accent": ((WHITE, GRAPHIC),),
    }


def palette_of(colours: Colours) -> Mapping[str, str]:
    """Return every colour derived from the chosen ones, by its name in the style sheets."""
    needs = needs_of(colours)
    primary = nearest(colours.primary, *needs["primary"])
    accent = nearest(colours.accent, *needs["accent"])
    dark_primary = nearest(primary, (WHITE, TEXT), (DARK_PAPER, GRAPHIC))
    dark_wash = mixed(DARK_PAPER, primary, 0.3)
    return {
        "primary": primary,
        "link": primary,
        "wash": _wash(colours),
        "accent": accent,
        "accent-on-primary": nearest(accent, (primary, GRAPHIC)),
        "dark-primary": dark_primary,
        "dark-link": nearest(
            primary, *((background, _TEXT_ON_DARK) for background in (DARK_TINT, dark_wash))
        ),
        "dark-wash": dark_wash,
        "dark-accent": nearest(accent, (DARK_PAPER, GRAPHIC)),
        "dark-accent-on-primary": nearest(accent, (dark_primary, GRAPHIC)),
    }


def _wash(colours: Colours) -> str:
    return mixed(WHITE, colours.primary, 0.1)
