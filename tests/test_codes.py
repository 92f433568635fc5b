"""Every code of the catalogue has a folder in checks/: a site that gives it, and one that does not.

`fail/` and `pass/` lie over minimal/ (a file named *.deleted takes one away) and `expected.txt`
holds what is said of `fail/` and not of `pass/`, in Thai and in English. Further cases may stand
beside them, as `fail-…/` and `pass-…/`. For a new one: `pytest tests/test_codes.py --write-golden`.
"""

import re
import shutil
from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.codes import Code, catalogue, level_of, say
from oitsite.findings import Finding, Level
from oitsite.reading.folder import read_folder
from oitsite.site import read_site

CHECKS = Path(__file__).parent / "checks"
CODES = pytest.mark.parametrize("code", catalogue().values(), ids=lambda code: code.name)


def cases(kind: str) -> list[Path]:
    return [case for code in sorted(CHECKS.iterdir()) for case in sorted(code.glob(f"{kind}*/"))]


FAIL, PASS = (
    pytest.mark.parametrize("case", cases(kind), ids=lambda p: f"{p.parent.name}-{p.name}")
    for kind in ("fail", "pass")
)


def findings_of(root: Path) -> list[Finding]:
    site, findings = read_site(read_folder(root))
    return [*findings, *(judge(site) if site else ())]


def laid_over(root: Path, case: Path) -> list[Finding]:
    shutil.copytree(case, root, dirs_exist_ok=True)
    for mark in root.rglob("*.deleted"):
        mark.with_suffix("").unlink(missing_ok=True)
        mark.unlink()
    return findings_of(root)


def said(found: list[Finding], code: str) -> set[str]:
    return {say(f, language) for f in found if f.code == code for language in ("th", "en")}


def write_example(folder: Path, code: Code) -> None:
    for name, text in (("fail", code.bad), ("pass", code.good)):
        file = folder / name / (code.file if text is not None else f"{code.file}.deleted")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((text or "").encode())


@CODES
def test_code_has_its_cases_and_a_source(code: Code, request: pytest.FixtureRequest) -> None:
    folder = CHECKS / code.name
    if request.config.getoption("--write-golden") and not folder.exists():
        write_example(folder, code)
    assert {"fail", "pass"} <= {case.name for case in folder.iterdir()}
    assert len(code.source) > 10


@FAIL
def test_failing_case_gives_the_finding_at_its_place(
    case: Path, minimal: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    code = case.parent.name
    mended = shutil.copytree(minimal, tmp_path / "mended")
    found = said(laid_over(minimal, case), code) - said(
        laid_over(mended, case.parent / "pass"), code
    )
    text = "".join(f"{line}\n" for line in sorted(found))
    expected = case.parent / f"expected{case.name.removeprefix('fail')}.txt"
    if request.config.getoption("--write-golden"):
        expected.write_text(text, encoding="utf-8")
    assert found
    assert text == expected.read_text(encoding="utf-8")
    assert not re.search(r"\{\w+\}", text)


@PASS
def test_passing_case_has_no_error(case: Path, minimal: Path) -> None:
    found = laid_over(minimal, case)
    assert not [finding for finding in found if level_of(finding) is Level.ERROR]


@CODES
def test_example_shown_to_the_webmaster_is_the_tested_case(code: Code) -> None:
    for name, text in (("fail", code.bad), ("pass", code.good)):
        file = CHECKS / code.name / name / code.file
        if text is not None and file.is_file() and code.name != "F101":  # saved as what it is not
            assert file.read_bytes().decode() == text


def test_no_case_is_of_a_code_that_is_gone() -> None:
    assert {folder.name for folder in CHECKS.iterdir()} <= set(catalogue())


def test_minimal_site_is_clean(minimal: Path) -> None:
    assert findings_of(minimal) == []
