"""What programs read beside the pages: schema.org blocks and the feed of changes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

HOST = "https://www.tuayang-phatthana.example"
ATOM = "{http://www.w3.org/2005/Atom}"


def entities(html: str) -> Iterator[dict[str, Any]]:
    for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL):
        graph = json.loads(text)
        assert graph["@context"] == "https://schema.org"
        yield from graph["@graph"]


def test_home_tells_who_publishes(html_pages: dict[str, str]) -> None:
    (found,) = entities(html_pages["index.html"])
    assert found["@type"] == "GovernmentOrganization"
    assert found["url"] == f"{HOST}/"
    assert found["telephone"] == ["+6600000001"]
    assert found["address"]["addressCountry"] == "TH"
    assert len(found["contactPoint"]) == 7


def test_each_service_tells_its_form(html_pages: dict[str, str]) -> None:
    pages = [path for path in html_pages if re.fullmatch(r"e-service/[^/]+/index\.html", path)]
    assert len(pages) == 6
    for path in pages:
        (found,) = entities(html_pages[path])
        assert found["@type"] == "GovernmentService"
        assert found["url"] == f"{HOST}/{path.removesuffix('index.html')}"
        assert found["availableChannel"]["serviceUrl"].startswith("https://")


def test_each_table_tells_its_files(html_pages: dict[str, str], built: Path) -> None:
    tables = list(entities(html_pages["open-data/index.html"]))
    assert len(tables) >= 5
    for table in tables:
        assert table["@type"] == "Dataset"
        assert len(table["distribution"]) == 3
        for file in table["distribution"]:
            assert (built / file["contentUrl"].removeprefix(f"{HOST}/")).is_file()


@pytest.fixture
def feed(built: Path) -> ElementTree.Element:
    return ElementTree.parse(built / "feed.xml").getroot()


def test_feed_has_the_newest_change_first(feed: ElementTree.Element) -> None:
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in feed.iter(f"{ATOM}entry")]
    assert 10 < len(days) <= 50
    assert days == sorted(days, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == days[0]


def test_feed_leads_to_pages_that_exist(feed: ElementTree.Element, built: Path) -> None:
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in feed.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    for url in ids:
        address, _, anchor = url.removeprefix(f"{HOST}/").partition("#")
        page = (built / address / "index.html").read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in page


def test_every_page_names_the_feed(html_pages: dict[str, str]) -> None:
    for path, html in html_pages.items():
        assert 'type="application/atom+xml"' in html, path
