"""Every code of the catalogue has a folder in checks/: a site that gives it, and one that does not.

`fail/` and `pass/` lie over minimal/ (a file named *.deleted takes one away) and `expected.txt`
holds what is said of `fail/` and not of `pass/`, in Thai and in English. Further cases may stand
beside them, as `fail-…/` and `pass-…/`. For a new one:
`pytest tests/findings/test_codes.py --write-golden`.
"""

import re
import shutil
from pathlib import Path

import pytest

from oitsite.findings import Finding, Level
from oitsite.findings.catalogue import Code, catalogue, level_of, message
from support.sources import SHOWN_ELSEWHERE, findings_by_source, lay_over

CHECKS = Path(__file__).parent / "codes"
SHOWN = [code for code in catalogue().values() if code.name not in SHOWN_ELSEWHERE]
CODES = pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.name)


def findings_of(root: Path) -> list[Finding]:
    return [found for findings in findings_by_source(root).values() for found in findings]


def laid_over(root: Path, case: Path) -> list[Finding]:
    lay_over(root, case)
    return findings_of(root)


def copied(root: Path, to: Path) -> Path:
    return Path(shutil.copytree(root, to))


def said(found: list[Finding], code: Code) -> set[str]:
    return {message(f, language) for f in found if f.code == code.name for language in ("th", "en")}


def write_example(folder: Path, code: Code) -> None:
    for name, text in (("fail", code.bad), ("pass", code.good)):
        file = folder / name / (code.file if text is not None else f"{code.file}.deleted")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((text or "").encode())


@CODES
def test_failing_case_gives_the_finding_at_its_place(
    code: Code, minimal: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder = CHECKS / code.name
    writing = request.config.getoption("--write-golden")
    if writing and not folder.exists():
        write_example(folder, code)
    mended = said(laid_over(copied(minimal, tmp_path / "pass"), folder / "pass"), code)
    for case in sorted(folder.glob("fail*/")):
        found = said(laid_over(copied(minimal, tmp_path / case.name), case), code) - mended
        text = "".join(f"{line}\n" for line in sorted(found))
        expected = folder / f"expected{case.name.removeprefix('fail')}.txt"
        if writing:
            expected.write_text(text, encoding="utf-8")
        assert found
        assert text == expected.read_text(encoding="utf-8")
        assert not re.search(r"\{\w+\}", text)


@CODES
def test_passing_case_has_neither_the_finding_nor_an_error(
    code: Code, minimal: Path, tmp_path: Path
) -> None:
    folder = CHECKS / code.name
    expected = (folder / "expected.txt").read_text(encoding="utf-8").splitlines()
    for case in folder.glob("pass*/"):
        found = laid_over(copied(minimal, tmp_path / case.name), case)
        again = said(found, code)
        # The site that mends `fail/` may have other gaps of the kind; further cases have none.
        assert not (again.intersection(expected) if case.name == "pass" else again)
        assert not [finding for finding in found if level_of(finding) is Level.ERROR]


@CODES
def test_code_has_its_cases_and_a_source(code: Code) -> None:
    assert {"fail", "pass"} <= {case.name for case in (CHECKS / code.name).iterdir()}
    assert len(code.source) > 10


@CODES
def test_example_shown_to_the_webmaster_is_the_tested_case(code: Code) -> None:
    for name, text in (("fail", code.bad), ("pass", code.good)):
        file = CHECKS / code.name / name / code.file
        # The letters of F101 are saved as what they are not; a file of Word or Excel is no text.
        if file.is_file() and code.name != "F101" and text is not None:
            assert file.read_bytes().decode() == text


def test_no_case_is_of_a_code_that_is_gone() -> None:
    assert {folder.name for folder in CHECKS.iterdir()} <= set(catalogue())


def test_minimal_site_is_clean(minimal: Path) -> None:
    assert findings_of(minimal) == []
