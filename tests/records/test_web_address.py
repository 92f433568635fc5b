"""E-mail and web addresses of records: kept in ASCII, refused where others cannot use them."""

import pytest

from oitsite.records.fields.web_address import Email, Url, encoded
from support.typed import read, refused

VALID_ADDRESS = "https://www.example.go.th/…"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("saraban@town.example", "saraban@town.example"),
        ("saraban_06550101@dla.go.th", "saraban_06550101@dla.go.th"),
        (" Palad.T+1@town.go.example ", "Palad.T+1@town.go.example"),
        ("E-mail : saraban@town.example", "saraban@town.example"),
        ("email:saraban@town.example", "saraban@town.example"),
    ],
)
def test_email_is_read(typed: str, kept: str) -> None:
    assert read(Email, typed) == kept


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("saraban๑@town.example", "saraban1@town.example"),
        ("๐๖๕๕@town.example", "0655@town.example"),
        ("สารบรรณ@town.example", "saraban@example.go.th"),
        ("saraban@town", "saraban@example.go.th"),
        ("saraban@town..example", "saraban@example.go.th"),
        ("sara ban@town.example", "saraban@example.go.th"),
        ("a@town.example, b@town.example", "saraban@example.go.th"),
    ],
)
def test_email_with_thai_digits_or_of_another_form_is_refused(typed: str, better: str) -> None:
    assert refused(Email, typed) == ("V105", {"value": typed, "better": better})


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://town.example", "https://town.example"),
        ("https://town.example/ก/๑", "https://town.example/%E0%B8%81/%E0%B9%91"),
        ("https://town.example/?ก=ข#ค", "https://town.example/?%E0%B8%81=%E0%B8%82#%E0%B8%84"),
        ("https://town.example/%E0%B8%81", "https://town.example/%E0%B8%81"),
        ('https://town.example/a"b<c>', "https://town.example/a%22b%3Cc%3E"),
        ("https://town.example/a?b=1&c=2#d", "https://town.example/a?b=1&c=2#d"),
        ("http://ไทย.example:8080/ก", "http://xn--o3cw4h.example:8080/%E0%B8%81"),
        ("HTTPS://Town.example/A", "https://Town.example/A"),
        ("http://8.8.8.8/a", "http://8.8.8.8/a"),
    ],
)
def test_web_address_is_kept_in_ascii(typed: str, kept: str) -> None:
    assert read(Url, typed) == kept
    assert encoded(kept) == kept


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("town.example/ข่าว", "https://town.example/ข่าว"),
        ("www.town.example", "https://www.town.example"),
        ("https://town.example/a b", VALID_ADDRESS),
        ("https://www.ex ample.go.th", VALID_ADDRESS),
        ("ftp://town.example", VALID_ADDRESS),
        ("https://town", VALID_ADDRESS),
        ("javascript:alert(1)", VALID_ADDRESS),
        ("data:text/html,x.y", VALID_ADDRESS),
    ],
)
def test_address_that_is_not_of_the_web_is_refused(typed: str, better: str) -> None:
    assert refused(Url, typed) == ("V106", {"value": typed, "better": better})


@pytest.mark.parametrize(
    "typed",
    [
        "http://127.0.0.1:8000/oit/",
        "http://localhost:8000/",
        "http://[::1]:8000/",
        "http://10.0.0.8/a.pdf",
        "https://192.168.1.20/a.pdf",
        "http://172.16.0.1/",
        "http://172.31.255.1/",
        "http://nas.local/a.pdf",
    ],
)
def test_address_that_only_the_webmaster_can_open_is_refused(typed: str) -> None:
    assert refused(Url, typed) == ("V116", {"value": typed})


@pytest.mark.parametrize(
    "typed", ["file:///C:/a.pdf", "C:\\งาน\\a.pdf", "d:/a.pdf", "\\\\server\\a.pdf"]
)
def test_file_of_the_webmasters_computer_is_no_address(typed: str) -> None:
    assert refused(Url, typed) == ("V117", {"value": typed})
