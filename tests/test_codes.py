"""Every code of the catalogue is shown by its own examples."""

import re
from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.codes import Code, catalogue, say
from oitsite.findings import Finding, Level
from oitsite.reading.folder import read_folder
from oitsite.site import read_site

CODES = pytest.mark.parametrize("code", catalogue().values(), ids=lambda code: code.name)


def findings_of(root: Path) -> list[Finding]:
    site, findings = read_site(read_folder(root))
    return [*findings, *(judge(site) if site else ())]


def found_where(code: Code, root: Path) -> list[Finding]:
    file = code.where or code.file
    return [f for f in findings_of(root) if f.code == code.name and f.place.file == file]


def write(root: Path, code: Code, text: str | None) -> None:
    file = root / code.file
    file.unlink(missing_ok=True)
    if text is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode(code.saved_as))


def write_manual(root: Path) -> None:
    (root / "content/files").mkdir()
    (root / "content/files/manual.pdf").write_bytes(b"%PDF")


@CODES
def test_bad_example_gives_the_finding_at_its_place(code: Code, minimal: Path) -> None:
    if code.name == "D101":
        write_manual(minimal)
    write(minimal, code, code.bad)
    found = found_where(code, minimal)
    assert [str(finding.place) for finding in found] == [f"{code.where or code.file}:{code.at}"]
    for language in ("th", "en"):
        line = say(found[0], language)
        assert line.startswith(f"{code.where or code.file}:{code.at}  {code.name}  ")
        assert not re.search(r"\{\w+\}", line)


@CODES
def test_good_example_does_not(code: Code, minimal: Path) -> None:
    if code.name == "D101":
        write_manual(minimal)
    write(minimal, Code(**{**vars(code), "saved_as": "utf-8"}), code.good)
    assert found_where(code, minimal) == []
    found = findings_of(minimal)
    assert not [f for f in found if catalogue()[f.code].level is Level.ERROR]


@CODES
def test_code_has_a_source(code: Code) -> None:
    assert len(code.source) > 10


def test_minimal_site_is_clean(minimal: Path) -> None:
    assert findings_of(minimal) == []
