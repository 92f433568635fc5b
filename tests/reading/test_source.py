"""Files as any editor saves them, front matter, and the places in a file."""

import codecs

import pytest

from oitsite.findings import Finding, Place
from oitsite.reading.source import Key, Source, decode, source_of

TEXT = "title: ก\nnumber: ๑\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), id="UTF-8 of Notepad, with a mark"),
        pytest.param(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), id="Unicode of Notepad"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), id="big-endian UTF-16"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="line ends of Windows"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="line ends of the old Macintosh"),
        pytest.param("title: ก\r\nnumber: ๑\r".encode(), id="mixed line ends"),
        pytest.param(
            codecs.BOM_UTF16_LE + TEXT.replace("\n", "\r\n").encode("utf-16-le"),
            id="Unicode of Notepad with line ends of Windows",
        ),
    ],
)
def test_file_of_any_editor_gives_the_same_text(data: bytes) -> None:
    assert decode("x.yml", data) == TEXT


def test_empty_file_is_an_empty_text() -> None:
    assert decode("x.yml", b"") == ""


@pytest.mark.parametrize(
    ("data", "line"),
    [
        pytest.param("title: ก".encode("cp874"), 1, id="Thai of Windows on line 1"),
        pytest.param("number: 1\ntitle: ก".encode("cp874"), 2, id="Thai of Windows on line 2"),
        pytest.param("\ntitle: ก".encode("cp874"), 2, id="Thai of Windows below an empty line"),
        pytest.param("a: ก\r\nb: ก\r\n".encode() + b"c: \xa1", 3, id="a broken letter on line 3"),
        pytest.param(codecs.BOM_UTF16_LE + b"a", 1, id="half a character"),
    ],
)
def test_file_in_another_encoding_is_found_at_its_first_such_line(data: bytes, line: int) -> None:
    assert decode("x.yml", data) == Finding(Place("x.yml", line), "F101")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"PK\x03\x04\x00\x00", id="an archive"),
        pytest.param("title".encode("utf-16-le"), id="UTF-16 without a mark"),
        pytest.param(codecs.BOM_UTF32_LE + "ก".encode("utf-32-le"), id="UTF-32"),
    ],
)
def test_file_that_is_no_text_is_found(data: bytes) -> None:
    assert decode("x.yml", data) == Finding(Place("x.yml"), "F102")


def test_yaml_file_is_all_data() -> None:
    assert source_of("x.yml", "---\na: 1\n") == Source("x.yml", "---\na: 1\n")


@pytest.mark.parametrize(
    ("text", "data", "body", "body_line"),
    [
        ("---\na: 1\n---\n# ข\nค", "a: 1\n", "# ข\nค", 4),
        ("---  \na: 1\nb: 2\n--- \nค\n", "a: 1\nb: 2\n", "ค\n", 5),
        ("---\na: 1\n---", "a: 1\n", "", 4),
        ("---\n---\nค", "\n", "ค", 3),
        ("---\na: 1\n---\nก\n---\nข", "a: 1\n", "ก\n---\nข", 4),
        ("---\na: |\n  ---\n---\nข", "a: |\n  ---\n", "ข", 5),
    ],
)
def test_markdown_file_is_front_matter_and_body(
    text: str, data: str, body: str, body_line: int
) -> None:
    source = source_of("x.md", text)
    assert source == Source("x.md", data, body, first_line=2, body_line=body_line)
    assert "\n".join(text.split("\n")[body_line - 1 :]) == body


@pytest.mark.parametrize(
    "text", ["", "# หัวข้อ", "title: ก", "\n---\na: 1\n---\n", " ---\na: 1\n---\n"]
)
def test_markdown_file_without_front_matter_is_found(text: str) -> None:
    assert source_of("x.md", text) == Finding(Place("x.md"), "F103")


@pytest.mark.parametrize(
    "text", ["---", "---\ntitle: ก\n", "---\ntitle: ก\n----\n", "---\na: |\n  ---\n"]
)
def test_front_matter_that_is_never_closed_is_found(text: str) -> None:
    assert source_of("x.md", text) == Finding(Place("x.md"), "F104")


RECORD = """\
title: กำกับการใช้ทรัพย์สิน
reports:
  - round: 6-month
    evidence:
      - {title: ภาพ, file: a.jpg}
steps: [ก, ข]
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), "x.yml:1:1"),
        (("title",), "x.yml:1:8"),
        (("reports",), "x.yml:3:3"),
        (("reports", 0, "round"), "x.yml:3:12"),
        (("reports", 0, "evidence", 0, "file"), "x.yml:5:28"),
        (("steps", 1), "x.yml:6:12"),
    ],
)
def test_value_stands_at_its_line_and_column(path: tuple[Key, ...], place: str) -> None:
    assert str(Source("x.yml", RECORD).place(path)) == place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("reports", 0, "results"), "x.yml:3:5"),
        (("reports", 1, "round"), "x.yml:3:3"),
        (("title", 0), "x.yml:1:8"),
        (("period",), "x.yml:1:1"),
    ],
)
def test_value_that_is_missing_stands_at_what_would_hold_it(
    path: tuple[Key, ...], place: str
) -> None:
    assert str(Source("x.yml", RECORD).place(path)) == place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("title",), "x.yml:1:1"),
        (("reports", 0, "evidence"), "x.yml:4:5"),
        (("reports", 0, "evidence", 0, "file"), "x.yml:5:22"),
        (("steps", 1), "x.yml:6:12"),
        (("period",), "x.yml:1:1"),
    ],
)
def test_key_stands_at_its_name(path: tuple[Key, ...], place: str) -> None:
    assert str(Source("x.yml", RECORD).key_place(path)) == place


def test_places_in_front_matter_count_from_the_top_of_the_file() -> None:
    source = source_of("x.md", f"---\n{RECORD}---\nเนื้อหา")
    assert isinstance(source, Source)
    assert source.place(("steps", 1)) == Place("x.md", 7, 12)
    assert source.key_place(("steps",)) == Place("x.md", 7, 1)


def test_places_in_an_empty_file_are_its_beginning() -> None:
    assert Source("x.yml", "# ว่าง").place(("title",)) == Place("x.yml")
    assert Source("x.yml", "").key_place(("title",)) == Place("x.yml")
