"""The hosts: our own, MkDocs and ProperDocs make the same site, and none passes an empty one."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from oitsite.publishing.build_error import BuildError
from oitsite.publishing.publication import require_record_pages
from oitsite.reading.folder import read_folder
from oitsite.site.loading import read_site
from support.hosts import environment, run_host

# What may differ between the hosts, by address, and why.
DIFFERENCES: dict[str, str] = {}


def fingerprints(site: Path) -> dict[str, str]:
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file() and (name := path.relative_to(site).as_posix()) not in DIFFERENCES
    }


def build_without_pdf(sample: Path, host: str, to: Path) -> dict[str, str]:
    flags = ("-f", "mkdocs.yml") if host != "oitsite" else ()
    result = run_host(sample, "build", "-q", *flags, "-d", str(to), host=host)
    assert result.returncode == 0, result.stderr
    assert not result.stdout + result.stderr
    return fingerprints(to)


def test_every_host_makes_the_same_site(sample: Path, tmp_path: Path) -> None:
    ours = build_without_pdf(sample, "oitsite", tmp_path / "ours")
    assert len(ours) > 400
    for host in ("mkdocs", "properdocs"):
        assert build_without_pdf(sample, host, tmp_path / host) == ours


def test_own_host_loads_nothing_of_another(buildable: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "oitsite", "build"],
        cwd=buildable, env=environment(), stderr=subprocess.PIPE, encoding="utf-8", check=True,
    )  # fmt: skip
    names = (line.rpartition("|")[2].strip() for line in result.stderr.splitlines())
    loaded = {name.partition(".")[0] for name in names}
    assert "oitsite" in loaded
    assert not loaded & {"mkdocs", "properdocs", "material", "watchdog"}


def test_host_that_ignores_the_plugin_builds_no_site(buildable: Path) -> None:
    (buildable / "content/pages/about.md").write_text("# เกี่ยวกับเรา\n", encoding="utf-8")
    wiring = buildable / "mkdocs.yml"
    text = wiring.read_text(encoding="utf-8")
    wiring.write_text(text.replace("plugins: [oitsite]", "plugins: []"), encoding="utf-8")
    result = run_host(buildable, "build")
    assert result.returncode != 0
    assert "oitsite" in result.stderr


@pytest.mark.parametrize("where", ["content", ".", "files"])
def test_folder_with_files_of_the_webmaster_is_never_emptied(buildable: Path, where: str) -> None:
    (buildable / "files").mkdir()
    (buildable / "files/report.docx").write_bytes(b"PK")
    before = sorted(buildable.rglob("*"))
    result = run_host(buildable, "build", "-d", where, host="oitsite")
    assert result.returncode == 2
    assert "ไม่เขียนทับ" in result.stderr
    assert sorted(buildable.rglob("*")) == before


def test_next_build_takes_away_what_is_gone_and_keeps_hidden_files(buildable: Path) -> None:
    run_host(buildable, "build", host="oitsite")
    (buildable / "site/.nojekyll").touch()
    (buildable / "content/2568/measures/asset-use.yml").unlink()
    assert run_host(buildable, "build", host="oitsite").returncode == 0
    assert not (buildable / "site/measures/2568/asset-use").exists()
    assert (buildable / "site/.nojekyll").exists()


def test_built_folder_without_the_records_pages_is_refused(buildable: Path) -> None:
    site, _ = read_site(read_folder(buildable))
    assert site is not None
    with pytest.raises(BuildError, match="measures/"):
        require_record_pages(site, buildable / "site")
    run_host(buildable, "build", host="oitsite")
    require_record_pages(site, buildable / "site")


@pytest.mark.parametrize("host", ["mkdocs", "oitsite"])
def test_markdown_extensions_of_the_wiring_reach_free_pages(buildable: Path, host: str) -> None:
    with (buildable / "mkdocs.yml").open("a", encoding="utf-8") as wiring:
        wiring.write("markdown_extensions:\n- footnotes\n- toc: {permalink: '#'}\n")
    text = "# เกี่ยวกับเรา\n\n## ที่ตั้ง\n\nริมคลอง[^1]\n\n[^1]: ตามแผนที่\n"
    (buildable / "content/pages/about.md").write_text(text, encoding="utf-8")
    assert run_host(buildable, "build", "--strict", host=host).returncode == 0
    html = (buildable / "site/about/index.html").read_text(encoding="utf-8")
    assert 'class="footnote"' in html
    assert 'class="headerlink"' in html


def test_unknown_extension_is_named(buildable: Path) -> None:
    with (buildable / "mkdocs.yml").open("a", encoding="utf-8") as wiring:
        wiring.write("markdown_extensions: [no_such_extension]\n")
    result = run_host(buildable, "build", host="oitsite")
    assert result.returncode == 1
    assert "mkdocs.yml" in result.stderr
    assert "no_such_extension" in result.stderr
    assert "Traceback" not in result.stderr


def test_links_between_free_pages_lead_to_their_addresses(buildable: Path) -> None:
    pages = buildable / "content/pages"
    (pages / "about").mkdir()
    (pages / "about/index.md").write_text("# เรา\n\n[ประวัติ](history.md#old)\n", encoding="utf-8")
    text = "# ประวัติ\n\n[เรา](index.md) [ติดต่อ](../contact/) [บน](#x) [รัฐ](https://go.example/a.md)\n"
    (pages / "about/history.md").write_text(text, encoding="utf-8")
    assert run_host(buildable, "build", host="oitsite").returncode == 0
    about = (buildable / "site/about/index.html").read_text(encoding="utf-8")
    history = (buildable / "site/about/history/index.html").read_text(encoding="utf-8")
    assert 'href="../about/history/#old"' in about
    for target in ("../../about/", "../../contact/", "#x", "https://go.example/a.md"):
        assert f'href="{target}"' in history
