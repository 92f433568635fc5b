"""The organisation's colours as a style sheet, so that no page needs an inline style."""

from collections.abc import Iterator

from oitsite.pages.page import Asset
from oitsite.pages.templates import Templates
from oitsite.site import Site


def make(site: Site, _templates: Templates) -> Iterator[Asset]:
    """Yield the style sheet that sets the two colours of site_config.yml."""
    colours = site.organisation.colours
    sheet = f":root {{ --primary: {colours.primary}; --accent: {colours.accent}; }}\n"
    yield Asset("assets/css/colours.css", sheet.encode)
