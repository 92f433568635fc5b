"""A site of the release before, with the program copied inside, becomes a lean one.

`made-before.tar.xz` is a site made by the `oitsite new` of commit 3e3d889, without its pictures,
fonts and word list, which are most of its size; `before/` is what an officer changed in it.
`after/` holds what the officer's files are then, `pages.txt` the pages that the release before
built.
"""

import json
import shutil
import tarfile
from pathlib import Path

import pytest

from oitsite.cli import main
from oitsite.reading.folder import read_folder
from oitsite.reading.installation import JOURNAL, read_installation
from oitsite.site.loading import read_site
from oitsite.starter.folder import folder_files
from oitsite.upgrades.steps.lean_folder import copied, hashed

FIXTURE = Path(__file__).parent / "lean_folder"
CLEAN, FINDINGS, MISUSE = 0, 1, 2
Captured = pytest.CaptureFixture[str]
COPY = ".oitsite/backup/form-0"


def contents(root: Path) -> dict[str, bytes]:
    """Return what a folder holds, without the copies that upgrades keep."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and ".oitsite" not in path.parts
    }


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("before") / "เว็บ เดิม"
    with tarfile.open(FIXTURE / "made-before.tar.xz") as packed:
        packed.extractall(folder, filter="data")
    return folder


@pytest.fixture
def untouched(unpacked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(unpacked, tmp_path / "untouched"))


@pytest.fixture
def before(untouched: Path) -> Path:
    shutil.copytree(FIXTURE / "before", untouched, dirs_exist_ok=True)
    return untouched


def test_fixture_is_what_the_release_before_made(unpacked: Path) -> None:
    program = {n: d for n, d in contents(unpacked).items() if n in copied()}
    assert len(program) > 600
    assert {name: hashed(data) for name, data in program.items()}.items() <= copied().items()


def test_dry_run_says_what_it_would_change_and_changes_nothing(
    before: Path, capsys: Captured
) -> None:
    there = contents(before)
    main(["upgrade", "--dry-run", str(before)])
    said = capsys.readouterr().out
    assert "ลบ     generator/" in said
    assert "เขียน  content/synonyms.yml" in said
    assert "ยังไม่ได้เปลี่ยนอะไร" in said
    assert contents(before) == there
    assert not (before / ".oitsite").exists()


def test_untouched_program_goes_without_a_finding(untouched: Path, capsys: Captured) -> None:
    there = contents(untouched)
    assert main(["upgrade", str(untouched)]) == CLEAN
    own = {name: data for name, data in there.items() if name not in copied()}
    written = {name: text.encode() for name, text in folder_files().items()}
    lock = {"oitsite.lock": (untouched / "oitsite.lock").read_bytes()}
    assert contents(untouched) == {**own, **written, **lock}
    assert read_installation(untouched).findings == ()
    assert capsys.readouterr().err == ""


def test_what_the_officer_changed_is_kept_with_its_remarks(before: Path, capsys: Captured) -> None:
    there = contents(before)
    assert main(["upgrade", str(before)]) == FINDINGS
    said = capsys.readouterr().out
    assert "generator/oitsite/codes/X900.yml:1:1  F210" in said
    assert "theme/templates/laws.html:1:1  F213" in said
    assert said.count("  F2") == 2
    after = contents(before)
    assert contents(FIXTURE / "after").items() <= after.items()
    records = {name: data for name, data in there.items() if name.startswith("content/")}
    assert records.items() <= after.items()
    program = {name for name in after if name in copied()} - folder_files().keys()
    assert program == {"theme/templates/laws.html", "theme/partials/parts.html"}


def test_copy_brings_the_folder_back_as_it_was(before: Path) -> None:
    there = contents(before)
    main(["upgrade", str(before)])
    listed = (before / COPY / "files.txt").read_text(encoding="utf-8").splitlines()
    kept = {name: (before / COPY / name).read_bytes() for name in listed}
    assert kept == {name: there[name] for name in listed}
    assert there.keys() - contents(before).keys() <= kept.keys()


def test_upgrading_twice_is_the_same_as_once(before: Path, capsys: Captured) -> None:
    main(["upgrade", str(before)])
    once = contents(before)
    capsys.readouterr()
    assert main(["upgrade", str(before)]) == CLEAN
    assert "ไม่มีอะไรต้องเปลี่ยน" in capsys.readouterr().out
    (before / "oitsite.lock").unlink()
    assert main(["upgrade", str(before)]) == CLEAN
    assert contents(before) == once


def test_windows_line_ends_are_no_change(untouched: Path) -> None:
    for name in ("dev.py", "generator/oitsite/cli.py", "theme/search/synonyms.yml"):
        data = (untouched / name).read_bytes().replace(b"\n", b"\r\n")
        (untouched / name).write_bytes(data)
    assert main(["upgrade", str(untouched)]) == CLEAN
    assert not (untouched / "generator").exists()


def test_synonyms_that_were_taken_out_keep_the_whole_list(
    untouched: Path, capsys: Captured
) -> None:
    file = untouched / "theme/search/synonyms.yml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if "ชำรุด, เสีย, พัง" not in line)
    file.write_text(text, encoding="utf-8")
    main(["upgrade", str(untouched)])
    assert "theme/search/synonyms.yml:1:1  F211" in capsys.readouterr().out
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "text",
    [
        "site_name: x\ntheme: {name: readthedocs}\n",
        "theme:\n    name: [\n",
        "- nothing\n",
    ],
)
def test_wiring_that_is_not_understood_is_left(
    untouched: Path, capsys: Captured, text: str
) -> None:
    (untouched / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert main(["upgrade", str(untouched)]) == FINDINGS
    assert "mkdocs.yml:1:1  F212" in capsys.readouterr().out
    assert (untouched / "mkdocs.yml").read_text(encoding="utf-8") == text


# ---- an upgrade that was stopped ---------------------------------------------------------------


def stopped(root: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Upgrade until so many files were put in their place, as when the power goes."""
    moved = Path.replace
    count = 0

    def replace(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count > at:
            raise KeyboardInterrupt
        return moved(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        assert main(["upgrade", str(root)]) == MISUSE


def test_before_the_journal_nothing_has_changed(
    before: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = contents(before)
    stopped(before, monkeypatch, at=0)
    assert contents(before) == there
    assert read_installation(before).refusals == ()


def test_half_an_upgrade_is_told_and_finished_by_the_next(
    before: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    whole = Path(shutil.copytree(before, before.parent / "whole"))
    main(["upgrade", str(whole)])
    stopped(before, monkeypatch, at=3)
    for command in ("check", "upgrade --dry-run"):
        assert main([*command.split(), str(before)]) == FINDINGS
        assert "F203" in "".join(capsys.readouterr())
    assert read_site(read_folder(before))[0] is None
    assert main(["upgrade", str(before)]) == CLEAN
    assert contents(before) == contents(whole)


def test_what_cannot_be_finished_is_brought_back(
    before: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    there = contents(before)
    stopped(before, monkeypatch, at=3)
    shutil.rmtree(before / JOURNAL.rpartition("/")[0] / "new")
    main(["upgrade", "--dry-run", str(before)])
    main(["upgrade", str(before)])
    assert "นำไฟล์เดิมกลับมาทั้งหมดแล้ว" in capsys.readouterr().out
    copies = sorted(path.name for path in (before / ".oitsite/backup").iterdir())
    assert copies == ["form-0", "form-0-1"]
    listed = (before / COPY / "files.txt").read_text(encoding="utf-8").splitlines()
    again = {name: (before / f"{COPY}-1" / name).read_bytes() for name in listed}
    assert again == {name: there[name] for name in listed}


def test_damaged_journal_changes_nothing(before: Path, capsys: Captured) -> None:
    there = contents(before)
    (before / JOURNAL).parent.mkdir(parents=True)
    (before / JOURNAL).write_text(json.dumps({"copy": 1})[:-3], encoding="utf-8")
    assert main(["upgrade", str(before)]) == FINDINGS
    assert "F207" in capsys.readouterr().err
    assert contents(before) == there


# ---- the site that it builds -------------------------------------------------------------------


def test_upgraded_site_has_the_pages_that_the_release_before_built(
    before: Path, capsys: Captured
) -> None:
    main(["upgrade", str(before)])
    assert main(["build", "-q", str(before)]) == CLEAN
    assert "ควรแก้" not in capsys.readouterr().err
    site = before / "site"
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert pages == set((FIXTURE / "pages.txt").read_text(encoding="utf-8").split())
    assert "ของเรา</h1>" in (site / "laws/index.html").read_text(encoding="utf-8")
    index = (site / "search/index.js").read_text(encoding="utf-8")
    assert '["หนองบัว","บ้านหนอง"]' in index
    assert index.count('"ผู้พิการ"') == 1
