"""Every link, anchor and file that a page of the sample names is there, none of them outside."""

import posixpath
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest


class References(HTMLParser):
    """Gathers what a page names: links, loaded files, anchors of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if "id" in values:
            self.anchors.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" and values.get("rel", "").strip() not in ("canonical", "alternate"):
            self.loaded.append(values["href"])
        if "src" in values:
            self.loaded.append(values["src"])


@pytest.fixture(scope="module")
def references(html_pages: dict[str, str]) -> dict[str, References]:
    found = {}
    for name, html in html_pages.items():
        found[name] = References()
        found[name].feed(html)
    return found


def target_of(page: str, reference: str) -> str:
    path = unquote(urlsplit(reference).path)
    if page == "404.html" and path.startswith("/"):
        path = path.lstrip("/") or "."
    elif path:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    return posixpath.normpath(path) if path else page


def test_no_link_is_broken(references: dict[str, References], built: Path) -> None:
    broken = []
    for page, found in references.items():
        for reference in (*found.links, *found.loaded):
            if urlsplit(reference).scheme:
                continue
            target = target_of(page, reference)
            if (built / target).is_dir():
                target = posixpath.normpath(posixpath.join(target, "index.html"))
            anchor = unquote(urlsplit(reference).fragment)
            if not (built / target).is_file() or (
                anchor and anchor not in references[target].anchors
            ):
                broken.append(f"{page}: {reference}")
    assert broken == []
    assert sum(len(found.links) for found in references.values()) > 500


def test_no_page_loads_anything_from_another_host(references: dict[str, References]) -> None:
    for page, found in references.items():
        outside = [name for name in found.loaded if urlsplit(name).netloc]
        assert outside == [], page


def test_no_page_has_the_same_anchor_twice(references: dict[str, References]) -> None:
    for page, found in references.items():
        doubles = {name for name in found.anchors if found.anchors.count(name) > 1}
        assert doubles == set(), page


def test_links_are_relative(references: dict[str, References]) -> None:
    for page, found in references.items():
        if page != "404.html":
            assert not [link for link in found.links if link.startswith("/")], page


def test_sitemap_names_every_page(html_pages: dict[str, str], built: Path) -> None:
    sitemap = (built / "sitemap.xml").read_text(encoding="utf-8")
    for page in html_pages:
        if page != "404.html":
            assert f".example/{page.removesuffix('index.html')}</loc>" in sitemap, page
