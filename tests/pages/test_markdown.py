"""The Markdown below a record's front matter: headings with anchors, no HTML of its own."""

import re

import pytest

from oitsite.pages.markdown import anchor_of, markdown


@pytest.mark.parametrize("text", ["", "  \n\n\t\n"])
def test_empty_body_is_no_html(text: str) -> None:
    body = markdown(text)
    assert (body.html, body.sections) == ("", ())


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("ก **ข** *ค* `ง`", "<p>ก <strong>ข</strong> <em>ค</em> <code>ง</code></p>"),
        ("1. ก\n2. ข", "<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>"),
        ("- ก\n- ข", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>"),
        (
            "[ก](https://a.example/?b=1&c=2)",
            '<p><a href="https://a.example/?b=1&amp;c=2">ก</a></p>',
        ),
        ("ก &amp; ข < ค", "<p>ก &amp; ข &lt; ค</p>"),
    ],
)
def test_markdown_becomes_html(text: str, html: str) -> None:
    assert markdown(text).html == html


def test_table_becomes_a_table() -> None:
    html = markdown("| ปี | เรื่อง |\n|---|---|\n| 2568 | 3 |").html
    assert re.findall(r"<t[hd]>(.*?)</t[hd]>", html) == ["ปี", "เรื่อง", "2568", "3"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "ก <b onclick='x'>ข</b>",
        "<div>\n\n**ก**\n\n</div>",
        "- <iframe src='https://a.example'></iframe>",
        "## <img src=x onerror=y>",
        "| <u>ก</u> | ข |\n|---|---|\n| 1 | <style> |",
        "`<script>`",
        "<!-- ก -->",
        "\x02script\x03",
    ],
)
def test_html_in_a_body_comes_out_as_text(text: str) -> None:
    tags = set(re.findall(r"<(/?\w+|!)", markdown(text).html))
    ours = {"p", "strong", "ul", "li", "h2", "code", "table", "thead", "tbody", "tr", "th", "td"}
    assert {tag.removeprefix("/") for tag in tags} <= ours


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# ก\n\n## ข\n\n# ค", ["h2", "h3", "h2"]),
        ("## ก\n\n### ข", ["h2", "h3"]),
        ("ก\n\n# ข", ["h2"]),
        ("# ก\n\n###### ข", ["h2", "h6"]),
    ],
)
def test_headings_begin_at_the_second_level(text: str, levels: list[str]) -> None:
    assert re.findall(r"<(h\d)", markdown(text).html) == levels


def test_each_heading_begins_a_section() -> None:
    body = markdown("นำ\n\n## ช่องทางที่ 1\n\nก\n\n### <ย่อย> & `โค้ด`\n\nค\n\n## ท้าย")
    assert [(one.anchor, one.title) for one in body.sections] == [
        ("ช่องทางที่-1", "ช่องทางที่ 1"),
        ("ย่อย-โค้ด", "<ย่อย> & โค้ด"),
        ("ท้าย", "ท้าย"),
    ]


@pytest.mark.parametrize(
    "text", ["## ก\n\n## ก\n\n## ก", "## ...\n\n## !!!", "# ก\n\n## ก-1\n\n## ก 1"]
)
def test_every_heading_has_an_anchor_of_its_own(text: str) -> None:
    body = markdown(text)
    anchors = [section.anchor for section in body.sections]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors) == text.count("\n\n") + 1
    assert re.findall(r' id="([^"]+)"', body.html) == anchors


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("ช่องทางที่ 1: น้ำประปา", "ช่องทางที่-1-น้ำประปา"),
        ("ร้องเรียน/ร้องทุกข์", "ร้องเรียน-ร้องทุกข์"),
        ("ข้อ ๒ (ใหม่)", "ข้อ-๒-ใหม่"),
        ("  E-Service  ", "e-service"),
        ("ฯลฯ", "ฯลฯ"),
        ("...", ""),
    ],
)
def test_anchor_keeps_thai_vowels_and_tone_marks(heading: str, anchor: str) -> None:
    assert anchor_of(heading) == anchor


def test_columns_are_aligned_without_a_style() -> None:
    html = markdown("| ก |\n|--:|\n| 1 |").html
    assert '<td align="right">1</td>' in html
    assert "style=" not in html
