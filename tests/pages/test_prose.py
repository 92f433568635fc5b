"""Record text as HTML: escaped, in lines and lists, with its addresses as links."""

import pytest

from oitsite.pages.prose import inline, prose
from oitsite.thai import Numerals, all_numbered, without_list_marker


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("ร้อยละ 5 < 10 & 20", "ร้อยละ 5 &lt; 10 &amp; 20"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('"คำพูด"', "&#34;คำพูด&#34;"),
        ("<b> a@town.example", '&lt;b&gt; <a href="mailto:a@town.example">a@town.example</a>'),
        ("", ""),
    ],
)
def test_text_is_never_html(text: str, html: str) -> None:
    assert inline(text, "arabic") == html


@pytest.mark.parametrize(
    ("text", "before", "address", "after"),
    [
        ("ดู https://town.example/a?b=1 ได้", "ดู ", "https://town.example/a?b=1", " ได้"),
        ("https://town.example.", "", "https://town.example", "."),
        ("(https://town.example/a),", "(", "https://town.example/a", "),"),
        ("“http://town.example:8080/”", "“", "http://town.example:8080/", "”"),
        ("ที่ https://town.example/ข่าว", "ที่ ", "https://town.example/ข่าว", ""),
        ("https://town.example/a, b", "", "https://town.example/a", ", b"),
    ],
)
def test_web_address_is_a_link_without_the_marks_around_it(
    text: str, before: str, address: str, after: str
) -> None:
    assert inline(text, "arabic") == f'{before}<a href="{address}">{address}</a>{after}'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("www.town.example", '<a href="https://www.town.example">www.town.example</a>'),
        (
            "ถึง a.b@town.go.example.",
            'ถึง <a href="mailto:a.b@town.go.example">a.b@town.go.example</a>.',
        ),
        ("๑๒@town.example", '<a href="mailto:12@town.example">12@town.example</a>'),
        (
            "https://town.example/?a=1&b=<2>",
            '<a href="https://town.example/?a=1&amp;b=">https://town.example/?a=1&amp;b=</a>&lt;2&gt;',
        ),
        (
            "a@town.example หรือ www.town.example",
            '<a href="mailto:a@town.example">a@town.example</a> หรือ '
            '<a href="https://www.town.example">www.town.example</a>',
        ),
    ],
)
def test_address_is_a_link_to_where_it_means(text: str, html: str) -> None:
    assert inline(text, "arabic") == html


@pytest.mark.parametrize(
    "text",
    ["http://", "javascript://alert(1)", "ftp://town.example", "@กองคลัง", "5 @ 10 บาท", "www."],
)
def test_what_is_no_address_is_no_link(text: str) -> None:
    assert inline(text, "arabic") == text


@pytest.mark.parametrize(
    ("numerals", "html"),
    [
        ("thai", '๓ แห่ง <a href="https://town.example/3">https://town.example/3</a> ๔ วัน'),
        ("arabic", '3 แห่ง <a href="https://town.example/3">https://town.example/3</a> 4 วัน'),
    ],
)
def test_numbers_are_in_the_numerals_of_the_site_and_addresses_in_arabic_ones(
    numerals: Numerals, html: str
) -> None:
    assert inline("3 แห่ง https://town.example/3 ๔ วัน", numerals) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("บรรทัดเดียว", "บรรทัดเดียว"),
        ("ก\nข", "ก<br>ข"),
        ("ก\n\nข", "ก<br>ข"),
        ("- ก", "<ul><li>ก</li></ul>"),
        ("- ก\n- ข", "<ul><li>ก</li><li>ข</li></ul>"),
        ("นำ\n- ก\n- ข\nตาม", "นำ<ul><li>ก</li><li>ข</li></ul>ตาม"),
        ("- ก\nแทรก\n- ข", "<ul><li>ก</li></ul>แทรก<ul><li>ข</li></ul>"),
        ("-ก\n-ข", "-ก<br>-ข"),
        ("- <b>\n&", "<ul><li>&lt;b&gt;</li></ul>&amp;"),
        ("", ""),
    ],
)
def test_lines_stay_lines_and_dashes_make_a_list(text: str, html: str) -> None:
    assert prose(text, "arabic") == html


def test_prose_is_in_the_numerals_of_the_site() -> None:
    assert prose("1 ข้อ\n- 2 วัน", "thai") == "๑ ข้อ<ul><li>๒ วัน</li></ul>"


@pytest.mark.parametrize(
    ("item", "bare"),
    [
        ("1. ทบทวน", "ทบทวน"),
        ("๑) ทบทวน", "ทบทวน"),
        ("(๑๒) ทบทวน", "ทบทวน"),
        ("1.ทบทวน", "ทบทวน"),
        ("- ทบทวน", "ทบทวน"),
        ("• ทบทวน", "ทบทวน"),
        ("ทบทวน", "ทบทวน"),
        ("1.5 เท่า", "1.5 เท่า"),
        ("๑.๑ ทบทวน", "๑.๑ ทบทวน"),
        ("2568. ทบทวน", "2568. ทบทวน"),
        ("5 วัน", "5 วัน"),
        ("-", "-"),
        ("- ก\n- ข", "- ก\n- ข"),
    ],
)
def test_item_of_a_list_loses_the_number_or_dash_before_it(item: str, bare: str) -> None:
    assert without_list_marker(item) == bare


@pytest.mark.parametrize(
    ("texts", "numbered"),
    [
        (["1. ก", "2. ข"], True),
        (["๑) ก", "(๒) ข"], True),
        (["1. ก", "ข"], False),
        (["- ก", "- ข"], False),
        (["1. ก"], False),
        ([], False),
    ],
)
def test_texts_are_numbered_where_each_of_several_has_a_number(
    texts: list[str], numbered: bool
) -> None:
    assert all_numbered(texts) is numbered
