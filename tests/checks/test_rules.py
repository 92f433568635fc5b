"""What a rule must be: refused at load where it is none, and alone with the codes it gives."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oitsite.checks import every_rule, rules
from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.findings.catalogue import catalogue
from oitsite.site import Site
from oitsite.thai import FiscalYear
from support.sources import SHOWN_ELSEWHERE, findings_by_source, lay_over

CASES = Path(__file__).parents[1] / "findings" / "codes"


def finds_nothing(_site: Site) -> Iterator[Finding]:
    yield from ()


def without_the_site() -> Iterator[Finding]:
    yield from ()


def with_a_year(_site: Site, _year: FiscalYear) -> Iterator[Finding]:
    yield from ()


def test_a_code_without_a_file_is_refused() -> None:
    with pytest.raises(ValueError, match=r"test_rules\.finds_nothing: .*codes/M1003\.yml"):
        rule("M1003")(finds_nothing)


def test_a_rule_without_a_code_is_refused() -> None:
    with pytest.raises(TypeError, match=r"test_rules\.finds_nothing: name the code"):
        rule()(finds_nothing)


@pytest.mark.parametrize("check", [without_the_site, with_a_year])
def test_a_rule_that_takes_more_or_less_than_the_site_is_refused(check: Any) -> None:
    with pytest.raises(TypeError, match=rf"test_rules\.{check.__name__}: a rule has one parameter"):
        rule("M103")(check)


@pytest.fixture
def newcomer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the file of a module that is found as one of `checks/rules/`."""
    monkeypatch.setattr(rules, "__path__", [*rules.__path__, str(tmp_path)])
    every_rule.cache_clear()
    yield tmp_path / "newcomer.py"
    every_rule.cache_clear()
    sys.modules.pop("oitsite.checks.rules.newcomer", None)


RULE = """
from oitsite.checks.rule import rule

def in_words(text):
    return text.split()

@rule("{code}")
def each_word_is_short(site):
    return iter(())
"""


def test_a_public_helper_beside_a_rule_is_no_rule(
    newcomer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("oitsite.checks.rule.code_names", lambda: {*catalogue(), "W199"})
    newcomer.write_text(RULE.format(code="W199"), encoding="utf-8")
    names = [str(one) for one in every_rule() if "newcomer" in str(one)]
    assert names == ["oitsite.checks.rules.newcomer.each_word_is_short"]


def test_two_rules_of_one_code_are_refused(newcomer: Path) -> None:
    newcomer.write_text(RULE.format(code="M103"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"newcomer\.each_word_is_short: M103 ") as refused:
        every_rule()
    assert "measures.each_measure_has_someone_responsible" in str(refused.value)


def test_each_rule_says_in_words_what_must_hold() -> None:
    assert [str(one) for one in every_rule() if not one.check.__doc__] == []


@pytest.mark.parametrize("code", sorted({*catalogue()} - {*SHOWN_ELSEWHERE}))
def test_each_code_is_given_by_one_place(code: str, minimal: Path) -> None:
    """By the one rule marked with it, or else by one other part of the program."""
    lay_over(minimal, CASES / code / "fail")
    places = findings_by_source(minimal)
    for one in every_rule():
        assert {found.code for found in places.get(str(one), ())} <= set(one.codes)
    given = [name for name, findings in places.items() if any(f.code == code for f in findings)]
    marked = [str(one) for one in every_rule() if code in one.codes]
    assert len(given) == 1
    assert given == (marked or given)
