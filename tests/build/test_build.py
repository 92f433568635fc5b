"""A real build: what it publishes, what it refuses, and what it leaves untouched."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from support.hosts import SETTINGS, run_host
from support.places import SITES

MEASURE = "content/2568/measures/asset-use.yml"
BAD_INPUT = {
    "unreadable YAML": (MEASURE, "title: 'ไม่ปิดคำพูด\n", "Y108"),
    "a wrong type": (MEASURE, "title: [ก, ข]\n", "R103"),
    "a missing file": (
        MEASURE,
        "title: ก\nreports:\n- {round: 6-month, results: ข, evidence: {title: ค, file: no.pdf}}\n",
        "D102",
    ),
    "a date that cannot be": (
        MEASURE,
        "title: ก\nreports:\n- {round: 6-month, date: 31 ก.พ. 2568, results: ข}\n",
        "V102",
    ),
    "an unknown unit": (MEASURE, "title: ก\nresponsible: กองช่าง\n", "U101"),
    "no site_config.yml": ("site_config.yml", None, "F107"),
}


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def write(folder: Path, file: str, text: str | None) -> None:
    if text is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def once_built(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Path:
    folder = tmp_path_factory.mktemp("once") / "site"
    shutil.copytree(SITES / "minimal", folder)
    shutil.copytree(sample / "theme", folder / "theme")
    shutil.copy(sample / "mkdocs.yml", folder)
    (folder / "content" / "pages").mkdir()
    assert run_host(folder, "build").returncode == 0
    return folder


# Each bad input, and every way to build with one of them.
@pytest.mark.parametrize(
    ("what", "flags"),
    [
        *((what, ()) for what in BAD_INPUT),
        *(("a wrong type", flags) for flags in (("-q",), ("--strict",), ("-q", "--strict"))),
    ],
    ids=str,
)
def test_failing_build_leaves_the_last_good_site_untouched(
    once_built: Path, what: str, flags: tuple[str, ...], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(once_built, tmp_path / "site"))
    before = fingerprint(folder / "site")
    file, text, code = BAD_INPUT[what]
    write(folder, file, text)
    result = run_host(folder, "build", *flags)
    assert result.returncode == 1
    assert f"  {code}  " in result.stderr
    assert "Traceback" not in result.stderr
    assert fingerprint(folder / "site") == before
    assert len(before) > 20


def test_all_of_a_thousand_errors_are_named_at_once(buildable: Path) -> None:
    for number in range(1000):
        file = buildable / f"content/2568/measures/measure-{number}.yml"
        file.write_text(f"title: มาตรการ {number}\nindicater: 4\n", encoding="utf-8")
    result = run_host(buildable, "build", "-q")
    assert result.returncode == 1
    assert result.stderr.count("  R102  ") == 1000
    assert "Traceback" not in result.stderr


def test_warnings_are_said_and_the_site_is_built(buildable: Path) -> None:
    write(buildable, MEASURE, "title: มาตรการที่ยังไม่ครบ\nindicator: 4\n")
    result = run_host(buildable, "build")
    assert result.returncode == 0
    assert f"{MEASURE}:1:1  M103  ไม่มีผู้รับผิดชอบ → เพิ่ม responsible:" in result.stderr
    assert (buildable / "site/measures/2568/asset-use/index.html").is_file()


def test_strict_build_stops_at_a_warning_before_it_writes(buildable: Path) -> None:
    write(buildable, MEASURE, "title: มาตรการที่ยังไม่ครบ\nindicator: 4\n")
    result = run_host(buildable, "build", "-q", "--strict")
    assert result.returncode == 1
    assert "M103" in result.stderr
    assert not (buildable / "site").exists()


def test_findings_come_in_english_where_the_site_asks_for_it(buildable: Path) -> None:
    config = buildable / "site_config.yml"
    config.write_text(config.read_text(encoding="utf-8") + "messages: en\n", encoding="utf-8")
    write(buildable, MEASURE, "title: มาตรการ\nindicator: 40\n")
    assert "There is no indicator 40 → use 1 to 10" in run_host(buildable, "build").stderr


def modes(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): path.stat().st_mode for path in folder.rglob("*")}


def test_same_input_gives_the_same_bytes_on_any_machine(
    buildable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_host(buildable, "build")
    first, open_to = fingerprint(buildable / "site"), modes(buildable / "site")
    moved = buildable.rename(buildable.parent / "ที่อื่น")
    shutil.rmtree(moved / "site")
    monkeypatch.setitem(SETTINGS, "SOURCE_DATE_EPOCH", "1700000000")
    for name, value in (("TZ", "Asia/Bangkok"), ("LC_ALL", "C"), ("PYTHONHASHSEED", "7")):
        monkeypatch.setenv(name, value)
    umask = os.umask(0o077)
    run_host(moved, "build")
    os.umask(umask)
    assert fingerprint(moved / "site") == first
    assert modes(moved / "site") == open_to


def test_year_without_any_record_still_has_its_pages(buildable: Path) -> None:
    shutil.rmtree(buildable / "content")
    (buildable / "content/pages").mkdir(parents=True)
    result = run_host(buildable, "build")
    assert result.returncode == 0, result.stderr
    for page in ("", "measures/2568/", "complaints/", "e-service/", "survey/", "contact/"):
        assert (buildable / "site" / page / "index.html").is_file()


@pytest.mark.parametrize("name", ["templates/home.html", "partials/header.html", "main.html"])
def test_broken_template_is_named_and_the_last_good_site_kept(
    once_built: Path, tmp_path: Path, name: str
) -> None:
    folder = Path(shutil.copytree(once_built, tmp_path / "site"))
    before = fingerprint(folder / "site")
    (folder / "theme" / name).write_text("{% if %}", encoding="utf-8")
    result = run_host(folder, "build")
    assert result.returncode == 1
    assert f"{name}:1" in result.stderr
    assert "Traceback" not in result.stderr
    assert fingerprint(folder / "site") == before
