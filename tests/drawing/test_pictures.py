"""Photographs: what a page shows of them is small, upright, and the same at every build."""

import io
from pathlib import Path

import pytest
from PIL import Image

from oitsite.drawing import photographs
from oitsite.reading.folder import read_folder
from support.hosts import run_host

EVIDENCE = """\
reports:
  - {round: 6-month, results: อบรมแล้ว, evidence: {title: ภาพการอบรม, file: ภาพ 1.jpg}}
"""


def photograph(width: int, height: int, orientation: int = 1) -> bytes:
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "camera of somebody"
    written = io.BytesIO()
    picture.save(written, "JPEG", exif=exif)
    return written.getvalue()


@pytest.mark.parametrize(("width", "copies"), [(400, ()), (481, (480,)), (4000, (480, 960))])
def test_copies_are_smaller_than_the_picture(width: int, copies: tuple[int, ...]) -> None:
    assert photographs.widths_of(width) == copies


def test_copy_is_upright_and_says_nothing_of_the_camera() -> None:
    data = photograph(1600, 1200, orientation=6)
    copy = photographs.copy_of(data, 480)
    assert copy == photographs.copy_of(data, 480)
    with Image.open(io.BytesIO(copy)) as picture:
        assert (picture.format, picture.size) == ("WEBP", (480, 640))
        assert not picture.getexif()
    assert len(copy) < len(data)


@pytest.mark.parametrize("mode", ["CMYK", "P", "L", "LA"])
def test_picture_of_any_kind_has_a_copy(mode: str) -> None:
    written = io.BytesIO()
    Image.new(mode, (600, 400)).save(written, "JPEG" if mode == "CMYK" else "PNG")
    with Image.open(io.BytesIO(photographs.copy_of(written.getvalue(), 480))) as picture:
        assert picture.size == (480, 320)


def test_photograph_that_was_cut_short_has_a_copy() -> None:
    data = photograph(1600, 1200)
    assert photographs.copy_of(data[: len(data) // 2], 480)


def test_page_shows_copies_with_their_size(buildable: Path) -> None:
    (buildable / "content/files").mkdir()
    (buildable / "content/files/ภาพ 1.jpg").write_bytes(photograph(1600, 1200, orientation=6))
    measure = buildable / "content/2568/measures/asset-use.yml"
    measure.write_text(measure.read_text(encoding="utf-8") + EVIDENCE, encoding="utf-8")
    result = run_host(buildable, "build")
    assert result.returncode == 0, result.stderr
    html = (buildable / "site/measures/2568/asset-use/index.html").read_text(encoding="utf-8")
    assert 'width="1200" height="1600"' in html
    assert "-480.webp 480w, " in html
    for width in photographs.WIDTHS:
        assert (buildable / f"site/files/ภาพ 1.jpg-{width}.webp").is_file()


def test_file_that_is_no_picture_has_no_size(minimal: Path) -> None:
    (minimal / "content/files").mkdir()
    (minimal / "content/files/broken.png").write_bytes(b"png")
    (minimal / "content/files/good.jpg").write_bytes(photograph(300, 200))
    assert read_folder(minimal).pictures == {"good.jpg": (300, 200)}


def saved(format_: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (30, 20)).save(written, format_)
    return written.getvalue()


@pytest.mark.parametrize("format_", ["JPEG", "MPO", "PNG", "WEBP", "GIF"])
def test_picture_that_browsers_show_has_a_size(minimal: Path, format_: str) -> None:
    (minimal / "content/files").mkdir()
    (minimal / "content/files/a.jpg").write_bytes(saved(format_))
    assert read_folder(minimal).pictures == {"a.jpg": (30, 20)}


@pytest.mark.parametrize("format_", ["TIFF", "BMP", "PDF"])
def test_picture_of_another_format_has_none_whatever_its_name(minimal: Path, format_: str) -> None:
    (minimal / "content/files").mkdir()
    (minimal / "content/files/a.jpg").write_bytes(saved(format_))
    assert read_folder(minimal).pictures == {}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("most", [200, 400], ids=["far too large", "too large"])
def test_what_pillow_warns_of_is_not_said(
    minimal: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    written = io.BytesIO()
    Image.new("RGB", (30, 20)).save(written, "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff")
    (minimal / "content/files").mkdir()
    (minimal / "content/files/a.jpg").write_bytes(written.getvalue())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", most)
    assert read_folder(minimal).pictures == ({"a.jpg": (30, 20)} if most == 400 else {})
    if most == 400:
        assert photographs.copy_of(written.getvalue(), 15)
