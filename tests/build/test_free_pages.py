"""Free Markdown pages in a real build: what is published with them, and what never is."""

from pathlib import Path

from support.hosts import run_host

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


def test_free_page_is_in_the_numerals_of_the_site(buildable: Path) -> None:
    with (buildable / "site_config.yml").open("a", encoding="utf-8") as config:
        config.write("\nnumerals: thai\n")
    text = "# เกี่ยวกับเรา\n\n1. ตั้งเมื่อ พ.ศ. 2496 ดูข้อ O27 ที่ https://town.example/oit/2568\n"
    (buildable / "content/pages/about.md").write_text(text, encoding="utf-8")
    assert run_host(buildable, "build", "--strict").returncode == 0
    html = (buildable / "site/about/index.html").read_text(encoding="utf-8")
    assert "<li>ตั้งเมื่อ พ.ศ. ๒๔๙๖ ดูข้อ O27 ที่ https://town.example/oit/2568</li>" in html


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
