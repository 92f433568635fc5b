"""What the theme shows around the pages of each language: its words, its menu, its topics."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

from oitsite.findings.catalogue import Language
from oitsite.pages import Page, menu
from oitsite.pages.topics import topics_of
from oitsite.reading.theme import Theme
from oitsite.site import Site
from oitsite.thai import in_numerals, say_date, say_date_in_english

Edition = dict[str, Any]
"""The values of a language that `main.html` and its parts name."""


def editions_of(site: Site, theme: Theme, pages: Collection[Page]) -> dict[Language, Edition]:
    """Return the edition of each language in which the site has pages."""
    editions: dict[Language, Edition] = {"th": _edition(site, theme, pages)}
    if site.has_english:
        editions["en"] = _edition(site.in_english(), theme.in_english(), pages)
    return editions


def _edition(site: Site, theme: Theme, pages: Collection[Page]) -> Edition:
    paths = (page.path for page in pages if page.language == theme.language)
    return {
        "words": theme.words,
        "organisation": site.organisation,
        "menu": menu(site, theme),
        "topics": topics_of(paths, theme.words),
        "language": theme.language,
    }


def _plain(context: Context, value: object) -> str:
    return in_numerals(str(value), context["organisation"].numerals)


def _day(context: Context, day: date) -> str:
    say = say_date_in_english if context["language"] == "en" else say_date
    return _plain(context, say(day))


FILTERS: Mapping[str, Callable[..., str]] = {
    "plain": pass_context(_plain),
    "day": pass_context(_day),
}
"""What the theme's templates call to write a value as the edition around it does."""
