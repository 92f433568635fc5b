"""A module that makes pages is refused when it is loaded unless it keeps the contract."""

import importlib
from pathlib import Path

import pytest

from oitsite.pages import Page, make_site, menu, page_kinds
from oitsite.pages.contract import page_kind_of
from oitsite.pages.unshown import shown_kinds
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.records import kinds
from oitsite.records.kinds.measure import RESERVED_IDS, Measure
from oitsite.site import Site
from oitsite.site.loading import read_site
from support.places import ROOT

MAKE = "def make(site, templates):\n    return iter(())\n"


@pytest.fixture(scope="module")
def site() -> Site:
    site, _ = read_site(read_folder(ROOT))
    assert site is not None
    return site


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "needs one of make, make_overview, and has neither"),
        (f"{MAKE}def make_overview(titles, site, templates): ...\n", "has make and make_overview"),
        ("def make(site): ...\n", "make(site) must be make(site, templates)"),
        ("def make(templates, site): ...\n", "must be make(site, templates)"),
        ("def make_overview(site, templates): ...\n", "must be make_overview(titles, site, "),
        ("make = 3\n", "make must be a function"),
        (f"IN_ENGLIHS = True\n{MAKE}", "IN_ENGLIHS is none of ADDRESS, IN_ENGLISH, MENU"),
        (f"A, MENUS = 1, 2\n{MAKE}", "A is none of"),
        (f"IN_ENGLISH: str = 'yes'\n{MAKE}", "IN_ENGLISH must be a bool, not 'yes'"),
        (f"MENU = 'first'\n{MAKE}", "MENU must be a MenuPlace, not 'first'"),
    ],
)
def test_module_is_refused(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"award_{abs(hash(text))}"
    (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(TypeError) as refused:
        page_kind_of(importlib.import_module(name))
    assert str(refused.value).startswith(f"{name}: ")
    assert said in str(refused.value)


def test_module_keeps_its_private_constants_and_imported_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"from oitsite.pages.page import FOLDERS\n_NEWEST = 3\nADDRESS = 'award/'\n{MAKE}"
    (tmp_path / "award_kept.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    kind = page_kind_of(importlib.import_module("award_kept"))
    assert (kind.name, kind.in_english, kind.menu) == ("award_kept", False, None)


def test_no_two_modules_have_the_same_place_in_the_menu() -> None:
    places = [kind.menu.order for kind in page_kinds() if kind.menu]
    assert len(set(places)) == len(places) > 0


def test_menu_leads_to_pages_that_are_made(site: Site) -> None:
    theme = read_theme()
    pages = {one.address for one in make_site(site, theme) if isinstance(one, Page)}
    for entry in (*menu(site, theme), *menu(site.in_english(), theme.in_english())):
        assert entry.address in pages
        assert entry.address.startswith(entry.section)


def test_no_measure_can_take_the_address_of_another_page_of_its_year(site: Site) -> None:
    made = (one for one in make_site(site, read_theme()) if isinstance(one, Page))
    below = {one.address.split("/")[2] for one in made if one.address.startswith("measures/25")}
    assert below - {measure.id for measure in site.of(Measure)} == {"", *RESERVED_IDS}


def test_every_kind_of_record_is_shown() -> None:
    assert {*kinds()} == shown_kinds(), "no page, item or open data shows it"
