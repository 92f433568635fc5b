"""The menu that a double click shows: chosen by number, left with Enter."""

import subprocess
import sys
from pathlib import Path


def chosen(folder: Path, *answers: str) -> str:
    result = subprocess.run(
        [sys.executable, "-P", "-m", "oitsite", "menu"],
        cwd=folder,
        input="".join(f"{answer}\n" for answer in answers),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return result.stdout


def test_number_runs_its_command_and_the_menu_comes_back(minimal: Path) -> None:
    said = chosen(minimal, "๑", "99", "")
    assert "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้" in said
    assert "ไม่มีหมายเลข 99" in said
    assert said.count("  Enter  เลิก") == 3


def test_command_asks_for_what_it_needs(minimal: Path) -> None:
    said = chosen(minimal, "4", "2569", "")
    assert "ปีใหม่ เช่น 2570: " in said
    assert (minimal / "content/2569").is_dir()


def test_nothing_answered_runs_nothing(minimal: Path) -> None:
    chosen(minimal, "4", "", "")
    assert not (minimal / "content/2569").exists()


def test_empty_folder_is_offered_a_new_site(tmp_path: Path) -> None:
    assert "เริ่มเว็บไซต์ใหม่ในโฟลเดอร์นี้" in chosen(tmp_path)


def test_handbook_is_written_as_pages_that_lead_to_each_other(tmp_path: Path) -> None:
    said = chosen(tmp_path, "2", "")
    first = tmp_path / ".oitsite/handbook/README.html"
    assert str(first) in said
    text = first.read_text(encoding="utf-8")
    assert 'href="first-day.html"' in text
    assert ".md" not in text
    assert (first.parent / "pictures/home.webp").is_file()
