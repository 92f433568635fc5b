"""The one style sheet: every readable one in it, the organisation's colours, both ways to dark."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from oitsite.pages import Asset, make_site
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import Theme, ThemeError, read_theme
from oitsite.site.loading import read_site
from support.places import ROOT

SOURCES = {path.name: path.read_text("utf-8") for path in (ROOT / "theme/styles").glob("*.css")}


def sheet_of(
    site_folder: Path, theme: Theme, name: str = "site", *, makes_pdf: bool = False
) -> str:
    """Return a joined sheet of the site in a folder."""
    site, _ = read_site(read_folder(site_folder))
    assert site is not None
    made = make_site(site, theme, makes_pdf=makes_pdf)
    assets = {one.address: one for one in made if isinstance(one, Asset)}
    return assets[f"assets/css/{name}.css"].make().decode()


def test_sheet_holds_every_source_but_that_of_the_pdfs(minimal: Path) -> None:
    sheet = sheet_of(minimal, read_theme())
    joined = SOURCES.keys() - {"site.css", "pdf.css", "dark.css"}
    assert len(joined) > 20
    assert all(SOURCES[name] in sheet for name in joined)
    assert "@import" not in sheet


def test_colours_are_those_of_the_organisation(minimal: Path) -> None:
    with (minimal / "site_config.yml").open("a", encoding="utf-8") as config:
        config.write('\ncolours:\n  primary: "#12406b"\n  accent: "#a6761d"\n')
    assert "  --primary: #12406b;\n" in sheet_of(minimal, read_theme())


def test_dark_colours_are_the_same_for_who_chose_them_and_for_a_dark_device(minimal: Path) -> None:
    sheet = sheet_of(minimal, read_theme())
    unchosen, chosen = re.findall(r":root(:not\(.*?\)|\[.*?\]) \{(.*?)\}", sheet, re.DOTALL)
    assert (unchosen[0], chosen[0]) == (":not([data-scheme])", '[data-scheme="dark"]')
    assert unchosen[1] == chosen[1]


def test_sheet_of_the_pdfs_is_made_with_them_only(minimal: Path) -> None:
    assert ".poster--a5" in sheet_of(minimal, read_theme(), "pdf", makes_pdf=True)
    with pytest.raises(KeyError):
        sheet_of(minimal, read_theme(), "pdf")


def test_a_sites_own_sheet_is_laid_over(minimal: Path) -> None:
    own = minimal / "theme/styles/home.css"
    own.parent.mkdir(parents=True)
    own.write_text(".hero {\n  display: none;\n}\n", encoding="utf-8")
    sheet = sheet_of(minimal, read_theme(minimal / "theme"))
    assert own.read_text(encoding="utf-8") in sheet
    assert SOURCES["home.css"] not in sheet


def test_missing_sheet_is_named(minimal: Path) -> None:
    theme = read_theme()
    files = {name: path for name, path in theme.files.items() if name != "styles/home.css"}
    with pytest.raises(ThemeError, match=r"theme/styles/home\.css"):
        sheet_of(minimal, replace(theme, files=files))


@pytest.mark.parametrize("name", SOURCES)
def test_source_has_one_declaration_a_line(name: str) -> None:
    text = re.sub(r"/\*.*?\*/", "", SOURCES[name], flags=re.DOTALL)
    assert [line for line in text.splitlines() if len(re.findall(r"[;{}]", line)) > 1] == []
