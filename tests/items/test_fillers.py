"""What a module of fillers must be: what breaks the contract is refused when it is loaded."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oitsite.criteria import criteria_of, years
from oitsite.items import fillers
from oitsite.items.filler import every_filler, fillers_of

Write = Callable[[str, str], None]


@pytest.fixture
def write_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Return what writes a module that is found in `items/fillers/` before those of the package."""
    monkeypatch.setattr(fillers, "__path__", [str(tmp_path), *fillers.__path__])
    fillers_of.cache_clear()
    written: list[str] = []

    def write(name: str, text: str) -> None:
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        written.append(f"oitsite.items.fillers.{name}")
        monkeypatch.delitem(sys.modules, written[-1], raising=False)

    yield write
    fillers_of.cache_clear()
    for name in written:
        sys.modules.pop(name, None)


def test_every_module_of_the_package_keeps_the_contract() -> None:
    found = every_filler()
    assert len(found) > 50
    assert all(one.lives_in for one in found.values())


LIVES_IN = 'LIVES_IN = "content/{year}/news/"\n'


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        (
            LIVES_IN + "def work_new(site, year): ...\n",
            ValueError,
            r"fillers\.news\.work_new: .* element work-new of news; did you mean work-news\?",
        ),
        (
            LIVES_IN + "def in_year(site): ...\n",
            TypeError,
            r"fillers\.news\.in_year: a filler takes the site and the year",
        ),
        (
            LIVES_IN + "from functools import partial\nin_years = partial(print, sep='')\n",
            ValueError,
            r"fillers\.news\.in_years: .* did you mean in-year\?",
        ),
        (
            LIVES_IN + "from oitsite.items.purchases import spent\n__all__ = ['spent']\n",
            ValueError,
            r"fillers\.news\.spent: no year's criteria",
        ),
        ("def in_year(site, year): ...\n", TypeError, r"fillers\.news: LIVES_IN must say"),
    ],
)
def test_what_fills_no_element_is_refused_by_name(
    write_module: Write, text: str, error: type[Exception], message: str
) -> None:
    write_module("news", text)
    with pytest.raises(error, match=message):
        fillers_of("news")


def test_a_module_of_no_concept_is_refused_by_name(write_module: Write) -> None:
    write_module("complaint_chanel", LIVES_IN)
    with pytest.raises(ValueError, match=r"complaint_chanel: .* did you mean complaint-channel\?"):
        every_filler()


def test_helpers_and_what_is_imported_for_use_fill_nothing(write_module: Write) -> None:
    text = "from oitsite.items.purchases import spent\ndef _spent(site): ...\n"
    write_module("news", LIVES_IN + text + "def in_year(site, year): ...\n")
    found = fillers_of("news")
    assert found is not None
    assert list(found.elements) == ["in-year"]


def test_whole_stands_for_an_item_without_known_elements() -> None:
    without = {
        item.concept for year in years() for item in criteria_of(year).items if not item.elements
    }
    assert {concept for concept, one in every_filler().items() if one.whole} <= without
