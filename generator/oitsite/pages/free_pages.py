"""Free Markdown pages: written by hand in content/pages/, beside those made from records."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from oitsite.pages.markdown import MarkdownSettings
from oitsite.pages.page import Page, Section
from oitsite.pages.prose import numbered
from oitsite.pages.templates import Templates
from oitsite.reading.strict_yaml import load
from oitsite.site.free_pages import FreePages, address_of, joined

_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)


def free_pages(
    written: FreePages, settings: MarkdownSettings, templates: Templates
) -> Iterator[Page]:
    """Yield the page of each Markdown file, in the order in which the footer names them.

    Its title comes from its front matter, else from its first heading, else from the file's name.
    """
    for name in written.pages:
        source = written.sources[name]
        data, _ = load(source)
        meta = data if isinstance(data, dict) else {}
        links = _PageLinks(name, frozenset(written.pages))
        markdown = Markdown(
            extensions=[*settings, links],
            extension_configs={name: dict(options) for name, options in settings.items()},
        )
        html = markdown.convert(source.body)
        yield _page(name, meta, html, markdown, templates)


def _page(
    name: str, meta: Mapping[str, Any], html: str, markdown: Markdown, templates: Templates
) -> Page:
    address = address_of(name)
    heading = _HEADING.search(html)
    title = str(meta.get("title") or (heading and Markup(heading[1]).striptags()) or _named(name))
    shown = templates.render(
        "free_page",
        address,
        title=title,
        has_heading=heading is not None,
        content=numbered(html, templates.numerals),
    )
    return Page(
        address,
        title,
        str(meta.get("description") or templates.organisation.about),
        shown,
        sections=tuple(_sections(getattr(markdown, "toc_tokens", ()))),
        weight=0 if _hidden(meta.get("search")) else 1,
    )


def _hidden(search: object) -> bool:
    """Tell whether the front matter says `search: {exclude: true}`."""
    said = search.get("exclude") if isinstance(search, Mapping) else ""
    return str(said).casefold() in ("true", "yes")


def _named(name: str) -> str:
    stem = name.rpartition("/")[2].removesuffix(".md")
    return stem.replace("-", " ").replace("_", " ").capitalize()


def _sections(tokens: Iterable[Mapping[str, Any]]) -> Iterator[Section]:
    for token in tokens:
        if token["level"] > 1:
            yield Section(token["name"], token["id"])
        yield from _sections(token["children"])


class _PageLinks(Extension):
    """Rewrite links between Markdown files to the addresses of their pages."""

    def __init__(self, page: str, pages: frozenset[str]) -> None:
        super().__init__()
        self._page, self._pages = page, pages

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 -- Markdown names it
        md.treeprocessors.register(_LinkedPages(md, self._page, self._pages), "page-links", 0)


class _LinkedPages(Treeprocessor):
    def __init__(self, md: Markdown, page: str, pages: frozenset[str]) -> None:
        super().__init__(md)
        self._folder = page.rpartition("/")[0]
        self._up = "../" * address_of(page).count("/")
        self._pages = pages

    def run(self, root: Element) -> None:
        for element in root.iter():
            for attribute in ("href", "src"):
                if target := element.get(attribute):
                    element.set(attribute, self._address(target))

    def _address(self, target: str) -> str:
        """Return a link of the source relative to the page's address, one folder deeper."""
        path, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", target, re.DOTALL).groups()  # type: ignore[union-attr] # matches any text
        if not path or ":" in path or path.startswith("/"):
            return target
        name = joined(self._folder, path)
        if path.endswith("/"):
            name = f"{name.rstrip('/')}/"
        address = address_of(name) if name in self._pages else name
        return f"{self._up}{address}{mark}{rest}" or "./"
