"""Policy pages and security.txt, from the organisation's data alone."""

import re
from pathlib import Path

from oitsite.pages import Asset, Page, make_site
from oitsite.pages.topics import topics_of
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.site.loading import read_site

THEME = read_theme()


def made(root: Path) -> tuple[dict[str, Page], dict[str, Asset]]:
    site, _ = read_site(read_folder(root))
    assert site
    all_made = tuple(make_site(site, THEME))
    pages = {one.address: one for one in all_made if isinstance(one, Page)}
    return pages, {one.address: one for one in all_made if isinstance(one, Asset)}


def test_security_txt_says_what_the_standard_asks_for(minimal: Path) -> None:
    text = made(minimal)[1][".well-known/security.txt"].make().decode()
    assert text.splitlines() == [
        "Contact: mailto:saraban@town.example",
        "Expires: 2026-09-30T23:59:59+07:00",
        "Preferred-Languages: th",
        "Canonical: https://town.example/.well-known/security.txt",
        "Policy: https://town.example/security/",
    ]


def test_privacy_names_the_hosts_that_people_are_led_to(sample: Path) -> None:
    html = made(sample)[0]["privacy/"].html
    assert "ได้แก่ board.example, forms.example, itas.nacc.go.th, line.example" in html
    assert "saraban@tuayang-phatthana.example" in html


def test_policies_are_filled_everywhere(sample: Path) -> None:
    pages = made(sample)[0]
    for name in THEME.words["policies"]:
        for address in (f"{name}/", f"en/{name}/"):
            assert not re.search(r"\{\w+\}", pages[address].html)
            assert len(pages[address].sections) >= 3


def test_no_page_sets_a_cookie(built: Path) -> None:
    for script in (built / "assets/js").rglob("*.js"):
        assert "cookie" not in script.read_text(encoding="utf-8")


def test_eight_groups_tell_what_is_there_and_what_is_not(minimal: Path) -> None:
    html = made(minimal)[0]["website-standard/"].html
    assert html.count("<section") == 8
    rows = dict(
        re.findall(r'<th scope="row">([^<]+?)\s*(?:<.*?)?</th>\s*<td.*?</svg>([^<]+)<', html)
    )
    assert rows["โดเมน .go.th"] == rows["ผู้บริหารและช่องทางติดต่อโดยตรง"] == "ยังไม่มี"
    assert rows["ช่องทางร้องเรียนและเสนอแนะ"] == "มี"
    assert rows["TLS 1.2 ขึ้นไป ด้วยใบรับรองที่เบราว์เซอร์เชื่อถือ"] == "ขึ้นกับเครื่องแม่ข่าย"


def test_footer_leads_below_every_folder_of_the_sample(sample: Path) -> None:
    pages = made(sample)[0]
    words = THEME.words
    shown = {address for topic in topics_of(pages, words).values() for address in topic.pages}
    assert {"measures/2569/", "news/", "oit/", "scores/", "contact/"} <= shown
    at_its_end = {*words["policies"], "sitemap", "website-standard", "posters"}
    folders = {address.partition("/")[0] for address in pages} - {"", "en", "search"}
    assert folders - at_its_end == {address.partition("/")[0] for address in shown}


def test_site_index_leads_to_every_main_page(sample: Path) -> None:
    pages = made(sample)[0]
    linked = set(re.findall(r'href="\.\./([^"]*)"', pages["sitemap/"].html))
    main = {address for address in pages if address.count("/") == 1 and address != "en/"}
    assert main - linked <= {"sitemap/"}
    assert {"measures/2568/", "oit/2569/", "e-service/water-truck/"} <= linked
    assert not [address for address in linked if address.count("/") > 2]
