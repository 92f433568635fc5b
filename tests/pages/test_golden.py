"""Golden pages: records of a case beside the HTML that they must become.

A case is a folder below golden/: its files lie over tests/sites/minimal/, and expected/ holds the
pages to compare. After a wanted change: `pytest tests/pages/test_golden.py --write-golden`, then
read the difference.
"""

import shutil
from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.findings import Level
from oitsite.findings.catalogue import level_of
from oitsite.pages import Page, make_site
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.site.loading import read_site

GOLDEN = Path(__file__).parent / "golden"
THEME = read_theme()
CASES = sorted(path.name for path in GOLDEN.iterdir())


def pages_of(root: Path) -> dict[str, Page]:
    site, findings = read_site(read_folder(root))
    assert site is not None
    found = (*findings, *judge(site))
    assert not [finding for finding in found if level_of(finding) is Level.ERROR]
    return {
        one.address: one
        for one in make_site(site, THEME.in_numerals(site.organisation.numerals))
        if isinstance(one, Page)
    }


def tidy(html: str) -> str:
    return "\n".join(line.strip() for line in html.splitlines() if line.strip()) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_records_become_the_expected_pages(
    case: str, minimal: Path, request: pytest.FixtureRequest
) -> None:
    folder = GOLDEN / case
    shutil.copytree(folder, minimal, dirs_exist_ok=True)
    pages = pages_of(minimal)
    expected = sorted((folder / "expected").rglob("*.html"))
    assert expected
    for file in expected:
        address = file.relative_to(folder / "expected").with_suffix("").as_posix() + "/"
        html = tidy(pages["" if address == "home/" else address].html)
        if request.config.getoption("--write-golden"):
            file.write_text(html, encoding="utf-8")
        assert html == file.read_text(encoding="utf-8")


HOSTILE = '<script>alert(1)</script> <b onclick="x">&lt;\' " javascript:alert(1) {{ 7*7 }}'


KEPT = (
    *("period", "unit", "name", "opens", "closes", "anonymous"),
    *("term", "budget", "spent", "level", "responsible", "bribery", "date", "likelihood"),
)


def spoiled(text: str) -> str:
    """Return a record with every Thai text in it replaced by a hostile one."""
    lines = []
    for line in text.splitlines():
        key, colon, value = line.partition(": ")
        plain = colon and not value.startswith(("[", "{", '"')) and any(c > "\u0e00" for c in value)
        keep = key.strip(" -") in KEPT
        lines.append(
            f"{key}: '{HOSTILE.replace(chr(39), chr(39) * 2)}'" if plain and not keep else line
        )
    return "\n".join(lines) + "\n"


def test_hostile_text_stays_text_on_every_page(minimal: Path) -> None:
    for case in ("plans", "risks"):
        shutil.copytree(GOLDEN / case / "content", minimal / "content", dirs_exist_ok=True)
    for file in minimal.rglob("*.yml"):
        file.write_text(spoiled(file.read_text(encoding="utf-8")), encoding="utf-8")
    pages = pages_of(minimal)
    assert sum("&lt;script&gt;" in page.html for page in pages.values()) >= 12
    for page in pages.values():
        assert "<script" not in page.html.replace('<script type="application/ld+json">', "")
        assert "<b onclick" not in page.html
        assert 'href="javascript' not in page.html
        assert "49" not in page.html
