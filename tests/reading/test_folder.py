"""The files of the site's folder: which are records, which are none, and how they may be saved."""

from pathlib import Path

import pytest

from oitsite.reading.folder import Folder, read_folder
from oitsite.records.kinds.measure import Measure
from support.site_folder import found, save, site_of


def test_folder_holds_records_documents_and_strays(minimal: Path) -> None:
    before = read_folder(minimal)
    save(minimal, "content/files/2568/คู่มือ.pdf", b"%PDF")
    save(minimal, "content/files/data.yml", "a: 1")
    save(minimal, "content/2568/measures/ร่าง.docx", b"PK")
    save(minimal, "content/pages/about.md", "# เกี่ยวกับ")
    save(minimal, "content/pages/photo.jpg", b"\xff\xd8")
    folder = read_folder(minimal)
    assert folder.texts == before.texts
    assert folder.documents == {"2568/คู่มือ.pdf": 4, "data.yml": 4}
    assert folder.strays == ("content/2568/measures/ร่าง.docx",)


@pytest.mark.parametrize(
    "file",
    [
        "content/Thumbs.db",
        "content/files/desktop.ini",
        "content/files/.DS_Store",
        "content/2568/measures/~$ร่าง.docx",
        "content/2568/measures/.asset-use.yml.swp",
    ],
)
def test_what_windows_word_and_macos_leave_behind_is_not_read(minimal: Path, file: str) -> None:
    before = read_folder(minimal)
    save(minimal, file, b"\0")
    assert read_folder(minimal) == before


def test_folder_without_content_is_read_as_empty(tmp_path: Path) -> None:
    assert read_folder(tmp_path) == Folder({}, {}, ())


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("content/2568/measures/Asset Use (1).yml", "F108"),
        ("content/2568/measures/ทรัพย์สิน.md", "F108"),
        ("content/eservices/street-light.md", "F141"),
        ("content/2568/news/meeting.yml", "F141"),
        ("content/2568/news/Meeting 1.yml", "F108"),
        ("content/2025/measures/asset-use.yml", "F106"),
        ("content/measures/asset-use.yml", "F106"),
        ("content/2568/measures/old/asset-use.yml", "F106"),
        ("content/site_config.yml", "F106"),
        ("content/2568/measures/asset-use.txt", "F140"),
        ("content/2568/measures/asset-use.yml.bak", "F105"),
        ("content/2568/measures/asset-use.YML", "F140"),
    ],
)
def test_file_that_is_no_record_is_found_and_never_read(
    minimal: Path, file: str, code: str
) -> None:
    save(minimal, file, b"\0 no record")
    assert found(minimal) == [f"{file}:1:1 {code}"]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("content/2568/procurement/มีนาคม.csv", "F108"),
        ("content/2568/measures/data.csv", "F105"),
        ("content/data.xlsx", "F105"),
    ],
)
def test_table_that_is_no_record_is_found(minimal: Path, file: str, code: str) -> None:
    save(minimal, file, "ลำดับที่\n1\n")
    assert found(minimal) == [f"{file}:1:1 {code}"]


def test_free_page_in_another_encoding_is_named(minimal: Path) -> None:
    save(minimal, "content/pages/about.md", "# เกี่ยวกับเรา".encode("cp874"))
    assert found(minimal) == ["content/pages/about.md:1:1 F101"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_free_page_saved_by_any_editor_is_read(minimal: Path, encoding: str) -> None:
    save(minimal, "content/pages/about.md", "# เกี่ยวกับเรา".encode(encoding))
    assert found(minimal) == []
    assert site_of(minimal).free_pages.sources["about.md"].body == "# เกี่ยวกับเรา"


def test_free_page_with_a_broken_front_matter_is_named(minimal: Path) -> None:
    save(minimal, "content/pages/about.md", "---\ntitle: 'เรา\n---\nเรา\n")
    assert found(minimal) == ["content/pages/about.md:2:8 Y108"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_record_saved_by_any_editor_is_the_same_record(
    minimal: Path, encoding: str, line_end: str
) -> None:
    file = minimal / "content/2568/measures/asset-use.yml"
    before = site_of(minimal).of(Measure)
    file.write_bytes(file.read_text("utf-8").replace("\n", line_end).encode(encoding))
    assert site_of(minimal).of(Measure) == before
