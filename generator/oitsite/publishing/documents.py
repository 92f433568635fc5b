"""The documents around the pages of each language: their shells, the 404 page, the site map."""

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from oitsite.findings.catalogue import Language
from oitsite.pages import FOLDERS, Asset, Page, Templates, menu
from oitsite.pages.page import MenuEntry
from oitsite.pages.shell import ShellPage
from oitsite.pages.topics import Topic, topics_of
from oitsite.reading.theme import Theme
from oitsite.site import Site


@dataclass(frozen=True)
class Surroundings:
    """The menu and topics that surround pages of a language, and the templates to render them."""

    templates: Templates
    menu: tuple[MenuEntry, ...]
    topics: Mapping[str, Topic]

    @property
    def words(self) -> Mapping[str, Any]:
        """The words of the interface in the language."""
        return self.templates.words


@dataclass(frozen=True)
class Documents:
    """Renders the documents of a site: page shells, the 404 page, the site map."""

    site: Site
    free_pages: Sequence[Page]
    languages: Mapping[Language, Surroundings]

    @property
    def menu(self) -> tuple[MenuEntry, ...]:
        """The menu entries of all languages."""
        return tuple(entry for one in self.languages.values() for entry in one.menu)

    def shell(self, page: ShellPage) -> str:
        """Return the page shell around a page, with marks in place of the page's own values."""
        return self._document("main.html", page.language, page.root, page)

    def files(self, pages: Sequence[Page]) -> tuple[Asset, ...]:
        """Return the 404 page, whose links work at any depth, and the site maps."""
        not_found = self._document("404.html", "th", self.site.organisation.folder, None)
        site_map = self._document("sitemap.xml", "th", "", None, pages=pages).encode()
        return (
            Asset("404.html", not_found.encode),
            Asset("sitemap.xml", lambda: site_map),
            Asset("sitemap.xml.gz", lambda: gzip.compress(site_map, mtime=0)),
        )

    def _document(
        self, name: str, language: Language, root: str, page: ShellPage | None, **values: Any
    ) -> str:
        surroundings = self.languages[language]
        return surroundings.templates.document(
            name,
            page=page,
            root=root,
            home=root or "./",
            menu=surroundings.menu,
            topics=surroundings.topics,
            free_pages=self.free_pages,
            english=self.languages.get("en"),
            folders=FOLDERS,
            updated=self.site.updated,
            **values,
        )


def documents_of(
    site: Site, theme: Theme, free_pages: Sequence[Page], pages: Sequence[Page]
) -> Documents:
    """Return the renderer of the documents around a site's pages."""
    languages: dict[Language, Surroundings] = {"th": _surroundings(site, theme, pages)}
    if site.has_english:
        languages["en"] = _surroundings(site.in_english(), theme.in_english(), pages)
    return Documents(site, free_pages, languages)


def _surroundings(site: Site, theme: Theme, pages: Sequence[Page]) -> Surroundings:
    paths = (page.path for page in pages if page.language == theme.language)
    return Surroundings(Templates(theme, site), menu(site, theme), topics_of(paths, theme.words))
