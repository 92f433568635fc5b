"""A real build: what it publishes, what it refuses, and what it leaves untouched."""

import hashlib
import os
import re
import shutil
from pathlib import Path

import pytest

from conftest import SETTINGS, run_host

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
    here = Path(__file__).parent
    folder = tmp_path_factory.mktemp("once") / "site"
    shutil.copytree(here / "minimal", folder)
    shutil.copytree(sample / "theme", folder / "theme")
    shutil.copy(sample / "mkdocs.yml", folder)
    (folder / "content" / "pages").mkdir()
    assert run_host(folder, "build").returncode == 0
    return folder


@pytest.mark.parametrize("flags", [(), ("-q",), ("--strict",), ("-q", "--strict")], ids=str)
@pytest.mark.parametrize("what", BAD_INPUT)
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


STRAYS = (
    "content/2568/measures/asset-use.yml.bak",
    "content/2568/measures/~$asset-use.docx",
    "content/2568/measures/asset-use - Copy.yml",
    "content/2568/สำเนา.xlsx",
    "content/files/secret.pdf",
    "content/pages/draft.docx",
    "content/pages/about - Copy.md",
    "content/pages/photo.jpg",
    "content/pages/.hidden.md",
    "content/passwords.txt",
    "theme/notes.txt",
)


def test_stray_file_is_never_published(buildable: Path) -> None:
    for file in STRAYS:
        (buildable / file).parent.mkdir(parents=True, exist_ok=True)
        (buildable / file).write_text("ห้ามเผยแพร่ planted", encoding="utf-8")
    assert run_host(buildable, "build").returncode == 0
    for path in (buildable / "site").rglob("*"):
        assert not (path.is_file() and b"planted" in path.read_bytes()), path


def test_free_page_publishes_the_files_that_it_links_to(buildable: Path) -> None:
    pages = buildable / "content/pages"
    (pages / "about").mkdir()
    text = "# เกี่ยวกับเรา\n\n[แผน](../plan.pdf) ![ภาพ](team.jpg) [ติดต่อ](../contact/index.html)\n"
    (pages / "about/us.md").write_text(text, encoding="utf-8")
    (pages / "plan.pdf").write_bytes(b"%PDF")
    (pages / "about/team.jpg").write_bytes(b"jpg")
    assert run_host(buildable, "build").returncode == 0
    for file in ("about/us/index.html", "plan.pdf", "about/team.jpg"):
        assert (buildable / "site" / file).is_file()
    home = (buildable / "site/index.html").read_text(encoding="utf-8")
    assert 'href="./about/us/"' in home or 'href="about/us/"' in home


def test_free_page_at_the_address_of_a_record_page_gives_way(buildable: Path) -> None:
    (buildable / "content/pages/contact.md").write_text("# หน้าปลอม\n", encoding="utf-8")
    result = run_host(buildable, "build")
    assert result.returncode == 0
    assert "content/pages/contact.md" in result.stderr
    assert "หน้าปลอม" not in (buildable / "site/contact/index.html").read_text(encoding="utf-8")


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


def test_properdocs_makes_the_same_pages(sample: Path, built: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(sample, tmp_path / "other", ignore=lambda *_: {"site"}))
    result = run_host(other, "build", "-f", "mkdocs.yml", host="properdocs")
    assert result.returncode == 0, result.stderr
    names = sorted(path.relative_to(built) for path in built.rglob("*.html"))
    assert names == sorted(p.relative_to(other / "site") for p in (other / "site").rglob("*.html"))
    for name in names:
        ours, theirs = (
            "".join(line for line in text.splitlines(True) if 'name="generator"' not in line)
            for text in ((built / name).read_text(), (other / "site" / name).read_text())
        )
        assert ours == theirs, name


def test_search_index_holds_record_pages_free_pages_and_their_sections(buildable: Path) -> None:
    pages = buildable / "content/pages"
    text = "# เกี่ยวกับเรา\n\n## ประวัติ {#history}\n\nตั้งเมื่อ พ.ศ. 2496\n"
    (pages / "about.md").write_text(text, encoding="utf-8")
    (pages / "links.md").write_text("---\nsearch:\n  exclude: true\n---\n# ลิงก์\n", encoding="utf-8")
    assert run_host(buildable, "build", "--strict").returncode == 0
    index = (buildable / "site/search/index.js").read_text(encoding="utf-8")
    assert '"address":"measures/2568/asset-use/"' in index
    assert '["history","ประวัติ","ตั้ง\u200bเมื่อ พ.ศ. 2496"]' in index
    assert '"address":"links/"' not in index
    assert '"address":"search/"' not in index


def test_free_page_is_in_the_numerals_of_the_site(buildable: Path) -> None:
    with (buildable / "site_config.yml").open("a", encoding="utf-8") as config:
        config.write("\nnumerals: thai\n")
    text = "# เกี่ยวกับเรา\n\n1. ตั้งเมื่อ พ.ศ. 2496 ดูข้อ O27 ที่ https://town.example/oit/2568\n"
    (buildable / "content/pages/about.md").write_text(text, encoding="utf-8")
    assert run_host(buildable, "build", "--strict").returncode == 0
    html = (buildable / "site/about/index.html").read_text(encoding="utf-8")
    assert "<li>ตั้งเมื่อ พ.ศ. ๒๔๙๖ ดูข้อ O27 ที่ https://town.example/oit/2568</li>" in html


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


@pytest.mark.parametrize(
    ("path", "word", "said"),
    [
        ("e-service/street-light", "ใช้เวลา", "วันที่ซ่อมเสร็จ"),
        ("en/e-service/street-light", "takes", "the day of the repair"),
    ],
)
def test_only_a_length_of_time_has_the_word_before_it(
    html_pages: dict[str, str], path: str, word: str, said: str
) -> None:
    html = html_pages[f"{path}/index.html"]
    assert f'<span class="within">{said}</span>' in html
    assert re.search(rf'<span class="within">{word} \d', html)


@pytest.mark.parametrize("folder", ["", "en/"])
def test_list_of_services_leads_to_a_fee_of_several_lines(
    html_pages: dict[str, str], folder: str
) -> None:
    html = html_pages[f"{folder}e-service/index.html"]
    assert '<dd><a href="venue-booking/">' in html
    assert "ดังนี้" not in html
