"""What MkDocs finds by itself: free Markdown pages, and files that nobody asked to publish."""

import re
from collections.abc import Iterable, Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink

from oitsite.pages import Page, Section
from oitsite.records.fields.values import SLUG

_PAGE = re.compile(rf"(?:{SLUG}/)*{SLUG}\.md")
# Nothing of Material is published.
_PUBLIC_ASSET = re.compile(r"assets/(?!stylesheets/|images/|javascripts/|.*\.map$).*")
_LINKED = re.compile(r"\]\(\s*<?([^)\s>#?]+)|\bsrc=[\"']([^\"'#?]+)")


def not_asked_for(files: Files, config: MkDocsConfig) -> list[File]:
    """Return what MkDocs would publish though no page asks for it.

    That is every file of content/pages/ that is neither a page by its name nor linked from one,
    and of the theme what is not an asset, only serves to debug one, or is Material's own style.
    """
    written = [file for file in files if file.src_dir == config.docs_dir]
    pages = [file for file in written if _PAGE.fullmatch(file.src_uri)]
    linked = {target for page in pages for target in _targets(page)}
    strays = [file for file in written if file not in pages and file.src_uri not in linked]
    themed = (file for file in files if file.src_dir != config.docs_dir)
    return strays + [file for file in themed if not _PUBLIC_ASSET.fullmatch(file.src_uri)]


def _targets(page: File) -> set[str]:
    """Return the files that a Markdown page links to, as paths below content/pages/."""
    folder = page.src_uri.rpartition("/")[0]
    found = (first or second for first, second in _LINKED.findall(page.content_string))
    return {_joined(folder, target) for target in found}


def _joined(folder: str, target: str) -> str:
    parts: list[str] = folder.split("/") if folder else []
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def markdown_pages(files: Files) -> list[Page]:
    """Return the pages of content/pages/ as the search knows pages."""
    pages = (file.page for file in files.documentation_pages())
    return [_searched(page) for page in pages if page]


def _searched(page: MkDocsPage) -> Page:
    title = str(page.title)
    headings = (item for item in _headings(page.toc) if item.level > 1)
    sections = tuple(Section(item.title, item.id) for item in headings)
    left_out = (page.meta.get("search") or {}).get("exclude")
    return Page(page.url, title, "", page.content or "", sections, weight=0 if left_out else 1)


def _headings(items: Iterable[AnchorLink]) -> Iterator[AnchorLink]:
    for item in items:
        yield item
        yield from _headings(item.children)
