"""The style sheet of all pages, joined from the theme's source sheets.

It contains the organisation's colours, so that no page needs an inline style.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from oitsite.drawing.palette import palette_of
from oitsite.pages.page import Asset
from oitsite.pages.templates import Templates
from oitsite.reading.theme import ThemeError
from oitsite.site import Site

_IMPORT = re.compile(r'^@import "([\w-]+\.css)";\n', re.MULTILINE)


def make(site: Site, templates: Templates) -> Iterator[Asset]:
    """Yield the style sheet of the pages, and that of the PDFs if PDFs are made.

    Raises:
        ThemeError: a sheet of the theme imports one that is not there.
    """
    colours = palette_of(site.organisation.colours).items()
    ours = "".join(f"  --{name}: {colour};\n" for name, colour in colours)
    begin = f":root {{\n{ours}}}\n{_dark(_joined('dark.css', templates.files))}"
    for name in ("site.css", *(("pdf.css",) if templates.makes_pdf else ())):
        sheet = begin + _joined(name, templates.files)
        yield Asset(f"assets/css/{name}", sheet.encode)


def _joined(name: str, files: Mapping[str, Path]) -> str:
    """Return a sheet of `theme/styles/` with its imports inlined.

    Raises:
        ThemeError: the theme has no sheet of that name.
    """
    path = files.get(f"styles/{name}")
    if path is None:
        raise ThemeError(f"theme/styles/{name}: ไม่มีไฟล์นี้ กรุณาตรวจบรรทัด @import ในไฟล์ที่เรียกใช้")
    text = path.read_text(encoding="utf-8")
    return _IMPORT.sub(lambda found: _joined(found[1], files), text)


def _dark(colours: str) -> str:
    """Return the dark colours for who chose no scheme on a dark device, and for who chose them."""
    unchosen = colours.replace(":root", ":root:not([data-scheme])")
    chosen = colours.replace(":root", ':root[data-scheme="dark"]')
    return (
        f"@media screen and (prefers-color-scheme: dark) {{\n{unchosen}}}\n"
        f"@media screen {{\n{chosen}}}\n"
    )
