"""The site's colours on a light and on a dark ground, from the two that the organisation chose."""

from collections.abc import Mapping

from oitsite.drawing.contrast import GRAPHIC, TEXT, WHITE, Need, mixed, nearest
from oitsite.records.kinds.organisation import Colours

DARK_PAPER = "#14191f"
DARK_TINT = "#1c232b"
"""The grounds of dark.css."""
_TEXT_ON_DARK = 7.0  # thin letters on a dark ground need more than the least


def needs_of(colours: Colours) -> Mapping[str, tuple[Need, ...]]:
    """Return what each chosen colour needs to be used as it is.

    The first is the ground of white text, and itself text on white and on its own wash; the second
    draws lines on white.
    """
    return {
        "primary": ((WHITE, TEXT), (_wash(colours), TEXT)),
        "accent": ((WHITE, GRAPHIC),),
    }


def palette_of(colours: Colours) -> Mapping[str, str]:
    """Return every colour that follows from the chosen ones by its name in the style sheets."""
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
            primary, *((ground, _TEXT_ON_DARK) for ground in (DARK_TINT, dark_wash))
        ),
        "dark-wash": dark_wash,
        "dark-accent": nearest(accent, (DARK_PAPER, GRAPHIC)),
        "dark-accent-on-primary": nearest(accent, (dark_primary, GRAPHIC)),
    }


def _wash(colours: Colours) -> str:
    return mixed(WHITE, colours.primary, 0.1)
