"""Posters as PDF, where WeasyPrint is installed (the optional extra `pdf`)."""

from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from oitsite.pages import Page

_DOCUMENT = Markup(
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
    '<link rel="stylesheet" href="{root}assets/css/pdf.css">'
    '</head><body class="site">{html}</body></html>'
)


@cache
def _weasyprint() -> Any:
    """Return WeasyPrint, or None if it or one of its libraries is not installed."""
    try:
        import weasyprint
    except (ImportError, OSError):
        return None
    return weasyprint


def makes_pdf() -> bool:
    """Tell whether this machine can make PDFs."""
    return _weasyprint() is not None


def pdf_of(page: Page, site: Path) -> bytes:
    """Return a page as PDF; fonts, pictures and style sheets come from the written site."""
    document = _DOCUMENT.format(
        language=page.language,
        title=page.title,
        root="../" * page.address.count("/"),
        html=Markup(page.html),
    )
    folder = (site / page.address).resolve().as_uri()
    return bytes(_weasyprint().HTML(string=document, base_url=f"{folder}/").write_pdf())
