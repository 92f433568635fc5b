"""One page of the sample for each type of page: the longest that each template makes."""

import re
from dataclasses import replace
from functools import cache

from oitsite.pages import Page, make_site
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import Theme, read_theme
from oitsite.site.loading import read_site
from support.places import ROOT


@cache
def page_types() -> tuple[str, ...]:
    """Return the addresses; a free page and the page for missing addresses come last."""
    site, _ = read_site(read_folder(ROOT))
    assert site is not None
    pages = [one for one in make_site(site, _signed(read_theme())) if isinstance(one, Page)]
    longest = {_signature(page): page.address for page in sorted(pages, key=lambda p: len(p.html))}
    free = sorted((ROOT / "content" / "pages").glob("*.md"))[0].stem
    return (*sorted(longest.values()), f"{free}/", "404.html")


def _signed(theme: Theme) -> Theme:
    """Let each page end in the name of its template."""
    signed = {name: f"{text}\n<!-- {name} -->" for name, text in theme.templates.items()}
    pages = {name: text for name, text in signed.items() if "templates/" in name}
    return replace(theme, templates={**theme.templates, **pages})


def _signature(page: Page) -> str:
    """Return the language and the template of a page; data for programs may follow its mark."""
    return f"{page.language} {re.findall(r'<!-- (.+?) -->', page.html)[-1]}"
