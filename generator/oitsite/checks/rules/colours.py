"""Rules on the organisation's colours."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.drawing.contrast import contrast, nearest
from oitsite.drawing.palette import needs_of
from oitsite.findings import Finding
from oitsite.site import Site


@rule("A101")
def each_colour_can_be_told_from_its_ground(site: Site) -> Iterator[Finding]:
    """Both colours have the contrast that WCAG 2.2 requires of text (1.4.3) and lines (1.4.11)."""
    colours = site.organisation.colours
    for name, needs in needs_of(colours).items():
        colour = getattr(colours, name)
        meant = nearest(colour, *needs)
        if meant != colour.lower():
            ground, least = next(need for need in needs if contrast(colour, need[0]) < need[1])
            values = {
                "colour": colour,
                "contrast": f"{contrast(colour, ground):.2f}",
                "ground": ground,
                "least": str(least),
                "meant": meant,
            }
            yield Finding(site.organisation.place("colours", name), "A101", values)
