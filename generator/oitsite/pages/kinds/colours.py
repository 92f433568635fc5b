"""The organisation's colours as a style sheet, so that no page needs an inline style."""

from collections.abc import Iterator

from oitsite.drawing.palette import palette_of
from oitsite.pages.page import Asset
from oitsite.pages.templates import Templates
from oitsite.site import Site


def make(site: Site, _templates: Templates) -> Iterator[Asset]:
    """Yield the style sheet with the colours that follow from site_config.yml."""
    colours = palette_of(site.organisation.colours).items()
    sheet = ":root {" + "".join(f" --{name}: {colour};" for name, colour in colours) + " }\n"
    yield Asset("assets/css/colours.css", sheet.encode)
