"""Renders record pages: autoescaped, strict about undefined names, without a clock."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

from oitsite import __version__
from oitsite.drawing import photographs
from oitsite.pages.page import FOLDERS
from oitsite.pages.prose import inline, mark_thai, numbered, prose
from oitsite.pages.template_errors import FOLDER, Unknown, located
from oitsite.reading.theme import Theme, ThemeError
from oitsite.records.fields.money import format_budget
from oitsite.site import Site
from oitsite.thai import (
    all_numbered,
    format_amount,
    format_baht,
    format_date,
    format_date_in_english,
    in_numerals,
    percent,
    without_list_marker,
)

Trail = Sequence[tuple[str, str]]
"""The breadcrumb: titles and addresses of the pages between the home page and a page."""

_HOME = ("", "")


class Templates:
    """The theme's templates, ready to render pages of one site."""

    def __init__(self, theme: Theme, site: Site, *, makes_pdf: bool = False) -> None:
        self.words = theme.words
        self.organisation = site.organisation
        self.numerals = site.organisation.numerals
        self.language = theme.language
        self.files = theme.files
        self.makes_pdf = makes_pdf
        self._environment = Environment(
            loader=FunctionLoader(partial(_source, theme)),
            autoescape=True,
            undefined=Unknown,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            words=theme.words,
            organisation=site.organisation,
            documents=site.documents,
            pictures=site.pictures,
            copies=photographs.widths_of,
            copy=photographs.address_of,
            language=theme.language,
            makes_pdf=makes_pdf,
            site_url=f"{site.organisation.host}/",
            version=__version__,
        )
        self._environment.filters.update(self._filters())

    def render(self, name: str, address: str, trail: Trail = (), **values: Any) -> str:
        """Return the HTML of a page at an address within its language.

        Raises:
            ThemeError: the template has a mistake; the message names its file and line.
        """
        folder = FOLDERS[self.language]
        root = "../" * f"{folder}{address}".count("/")
        trail = [(title, f"{folder}{above}") for title, above in (_HOME, *trail)]
        html = self._rendered(
            f"templates/{name}.html", address=address, root=root, trail=trail, **values
        )
        return mark_thai(html) if self.language == "en" else html

    def document(self, name: str, **values: Any) -> str:
        """Return a complete document: a page shell, or a file such as the site map.

        Raises:
            ThemeError: the template has a mistake; the message names its file and line.
        """
        html = self._rendered(name, **values)
        if self.language == "th":
            return html
        head, end, body = html.partition("</head>")
        return head + end + mark_thai(body)

    def _rendered(self, name: str, **values: Any) -> str:
        try:
            return self._environment.get_template(name).render(**values)
        except Exception as error:  # A template may raise anything.
            raise ThemeError(located(error)) from error

    def _filters(self) -> dict[str, Callable[..., Any]]:
        """Return the filters under names that stay: a site's own templates use them."""
        return {
            "plain": self._plain,
            "inline": lambda value: inline(str(value), self.numerals),
            "prose": partial(prose, numerals=self.numerals),
            "numbered": partial(numbered, numerals=self.numerals),
            "baht": lambda amount: self._plain(format_baht(amount)),
            "budget": lambda amount: self._plain(format_budget(amount)),
            "percent_of": percent,
            "sum_of": lambda amount: self._plain(format_amount(amount)),
            "day": self._day,
            "unmarked": without_list_marker,
            "are_numbered": all_numbered,
            "file_address": lambda path: f"files/{quote(path)}",
            "file_kind": lambda path: path.rpartition(".")[2].upper(),
            "size": self._size,
        }

    def _plain(self, value: object) -> str:
        return in_numerals(str(value), self.numerals)

    def _day(self, day: date) -> Markup:
        say = format_date_in_english if self.language == "en" else format_date
        said = self._plain(say(day))
        return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), said)

    def _size(self, size: int) -> str:
        kilobytes = max(1, round(size / 1024))
        said = f"{kilobytes} KB" if kilobytes < 1024 else f"{kilobytes / 1024:.1f} MB"
        return self._plain(said)


def _source(theme: Theme, name: str) -> tuple[str, str, None] | None:
    """Return a template with its file name for error messages."""
    text = theme.templates.get(name)
    return None if text is None else (text, f"{FOLDER}{name}", None)
