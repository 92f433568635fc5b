"""English pages: the language of every page, its twin, and Thai words in it marked as Thai."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from oitsite.records.fields.phone import Phone
from oitsite.thai import format_date_in_english
from support.hosts import run_host

THAI = re.compile("[ก-๛]")
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
TWINS = (
    "",
    "complaints/",
    "e-service/",
    "e-service/water-truck/",
    "survey/",
    "contact/",
    "privacy/",
    "sitemap/",
)


class Languages(HTMLParser):
    """Gathers the texts of a page that stand in an element of another language than theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.open: list[tuple[str, str]] = []
        self.wrong: list[str] = []
        self.links: list[dict[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        around = self.open[-1][1] if self.open else ""
        if tag == "html":
            self.language = values["lang"]
        if "hreflang" in values:
            self.links.append({"tag": tag, **values})
        if tag not in VOID:
            self.open.append((tag, values.get("lang", around)))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, language = self.open[-1] if self.open else ("", "")
        if tag not in ("script", "style", "title") and language == "en" and THAI.search(data):
            self.wrong.append(data.strip())


def languages_of(html: str) -> Languages:
    found = Languages()
    found.feed(html)
    return found


def test_every_page_tells_its_language(html_pages: dict[str, str]) -> None:
    english = [name for name in html_pages if name.startswith("en/")]
    assert len(english) >= 15
    for name, html in html_pages.items():
        found = languages_of(html)
        assert found.language == ("en" if name in english else "th"), name
        assert found.wrong == [], name


def test_thai_that_has_no_english_is_marked_in_the_frame_too(buildable: Path) -> None:
    config = buildable / "site_config.yml"
    config.write_text(config.read_text("utf-8") + "languages: [th, en]\n", encoding="utf-8")
    assert run_host(buildable, "build").returncode == 0
    for page in ("", "complaints/", "e-service/street-light/", "contact/", "privacy/"):
        html = (buildable / "site/en" / page / "index.html").read_text("utf-8")
        assert languages_of(html).wrong == []
        assert 'class="brand__name"><span lang="th">เทศบาลตำบลทดสอบ</span>' in html


@pytest.mark.parametrize("twin", TWINS)
def test_twins_name_each_other(html_pages: dict[str, str], twin: str) -> None:
    site = "https://www.tuayang-phatthana.example/"
    for folder, other in (("", "en"), ("en/", "th")):
        links = languages_of(html_pages[f"{folder}{twin}index.html"]).links
        alternates = {a["hreflang"]: a["href"] for a in links if a["tag"] == "link"}
        assert alternates == {
            "th": f"{site}{twin}",
            "en": f"{site}en/{twin}",
            "x-default": f"{site}{twin}",
        }
        (switch,) = (a for a in links if a["tag"] == "a" and "lang" in a)
        assert switch["lang"] == switch["hreflang"] == other


def test_page_without_a_twin_has_no_switch(html_pages: dict[str, str]) -> None:
    for name in ("measures/2569/index.html", "oit/2569/o2/index.html", "posters/index.html"):
        assert languages_of(html_pages[name]).links == []


def test_english_frame_speaks_english(html_pages: dict[str, str]) -> None:
    html = html_pages["en/e-service/water-truck/index.html"]
    assert (
        "<title>Ask for a water truck - Tuayang Phatthana Subdistrict Municipality</title>" in html
    )
    assert 'aria-current="true">Online services</a>' in html
    assert 'placeholder="Search"' in html
    assert "Tuayang District, Sommut Province" in html
    canonical = "https://www.tuayang-phatthana.example/en/e-service/water-truck/"
    assert f'<link rel="canonical" href="{canonical}">' in html


def test_home_page_has_the_organisations_name_as_its_title(html_pages: dict[str, str]) -> None:
    assert "<title>เทศบาลตำบลตัวอย่างพัฒนา</title>" in html_pages["index.html"]
    name = "Tuayang Phatthana Subdistrict Municipality"
    assert f"<title>{name}</title>" in html_pages["en/index.html"]


@pytest.mark.parametrize(("path", "said"), [("index.html", "ภาพวาด"), ("en/index.html", "Drawing")])
def test_home_pages_picture_says_what_it_shows(
    html_pages: dict[str, str], path: str, said: str
) -> None:
    assert re.search(f'<img class="hero__picture"[^>]* alt="{said}', html_pages[path])


def test_sitemap_names_both_languages(built: Path) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    link = "{http://www.w3.org/1999/xhtml}link"
    alternates = {
        url.findtext("s:loc", "", names): {a.attrib["hreflang"] for a in url.findall(link)}
        for url in ElementTree.parse(built / "sitemap.xml").getroot()
    }
    site = "https://www.tuayang-phatthana.example/"
    for twin in TWINS:
        assert alternates[f"{site}{twin}"] == alternates[f"{site}en/{twin}"] == {"th", "en"}
    assert alternates[f"{site}measures/2569/"] == set()


def test_site_without_english_has_none(buildable: Path) -> None:
    assert run_host(buildable, "build").returncode == 0
    assert not (buildable / "site/en").exists()
    assert "hreflang" not in (buildable / "site/complaints/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2025, 10, 1), "1 October 2025"), (date(2024, 2, 29), "29 February 2024")],
)
def test_date_is_gregorian_in_english(day: date, said: str) -> None:
    assert format_date_in_english(day) == said


@pytest.mark.parametrize(
    ("tail", "said"), [("ต่อ 16", "ext. 16"), ("ถึง 2", "to 2"), ("", "")], ids=str
)
def test_extension_is_said_in_english(tail: str, said: str) -> None:
    assert Phone("000000011", tail).in_english().tail == said
