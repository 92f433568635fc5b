"""Traps that files of webmasters, or of those who test them, have laid before."""

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from oitsite.checks import judge
from oitsite.findings import Finding
from oitsite.findings.catalogue import message
from oitsite.pages.markdown import markdown
from oitsite.pages.prose import inline
from oitsite.reading.folder import read_folder
from oitsite.reading.source import Source, decode
from oitsite.reading.strict_yaml import load
from oitsite.records.fields.phone import PhoneNumber
from oitsite.records.fields.values import Year
from oitsite.records.fields.web_address import Url
from oitsite.site.loading import read_site
from oitsite.thai import in_numerals, parse_period


def found(root: Path) -> list[str]:
    site, findings = read_site(read_folder(root))
    return [message(one, "en") for one in (*findings, *(judge(site) if site else ()))]


def measure(root: Path, more: str) -> None:
    file = root / "content/2568/measures/asset-use.yml"
    file.write_text(file.read_text("utf-8") + more, "utf-8")


def code_of(kind: Any, typed: str) -> str:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(typed)
    return str(caught.value.errors()[0]["type"])


@pytest.mark.parametrize("text", ["title:", "---\n", "- \n- ก"])
def test_key_with_nothing_behind_it_is_none(text: str) -> None:
    data, _ = load(Source("x.yml", text))
    assert data in ({"title": None}, None, [None, "ก"])


@pytest.mark.parametrize("key", ["number", "topic", "period", "instrument"])
def test_key_left_blank_is_a_key_that_is_not_there(minimal: Path, key: str) -> None:
    file = minimal / "content/2568/measures/asset-use.yml"
    lines = [x for x in file.read_text("utf-8").splitlines() if not x.startswith(key)]
    file.write_text("\n".join([*lines, f"{key}:"]) + "\n", "utf-8")
    assert not [line for line in found(minimal) if "R105" in line or "R107" in line]


def test_blank_list_of_reports_is_no_report(minimal: Path) -> None:
    measure(minimal, "reports:\n")
    assert found(minimal) == []


@pytest.mark.parametrize(
    ("text", "first", "place"),
    [("ก: ข\nค: ง\x01", 1, "2:5"), ("ก: ข\nค: ง\x01", 2, "3:5"), ("title: กำกับ\x0bดูแล", 1, "1:13")],
)
def test_control_character_in_thai_text_is_found_at_its_place(
    text: str, first: int, place: str
) -> None:
    _, (one,) = load(Source("x.yml", text, first_line=first))
    assert str(one.place) == f"x.yml:{place}"


def test_deep_flow_mapping_is_a_finding_and_no_crash(minimal: Path) -> None:
    measure(minimal, "topic: " + "{a: " * 600 + "ก" + "}" * 600 + "\n")
    assert any("Y109" in line for line in found(minimal))


@pytest.mark.parametrize("typed", ["https://[town.example/", "https://ก..example/"])
def test_address_that_urlsplit_or_idna_refuses_is_v106(typed: str) -> None:
    assert code_of(Url, typed) == "V106"


@pytest.mark.parametrize("typed", ["+66 (0) 53 112233", "+66 053 112233"])
def test_zero_behind_the_country_code_is_not_dialled(typed: str) -> None:
    phone = TypeAdapter(PhoneNumber).validate_python(typed)
    assert phone.tel == "053112233"


@pytest.mark.parametrize(("kind", "typed"), [(PhoneNumber, "0٥٣112233"), (Year, "25६८")])
def test_digits_that_are_neither_thai_nor_arabic_are_refused(kind: Any, typed: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(typed)


@pytest.mark.parametrize("text", ["#หัวข้อ\n\nก", "หัวข้อ\n=====\n\nก"])
def test_no_heading_of_a_body_is_of_the_first_level(text: str) -> None:
    assert re.findall(r"<(h\d)", markdown(text).html) == ["h2"]


def test_fenced_code_is_code_and_its_comments_are_no_headings() -> None:
    html = markdown("## ก\n\n```\n# หมายเหตุ\n```\n").html
    assert re.findall(r"<(h\d)", html) == ["h2"]


def test_address_in_text_keeps_its_query() -> None:
    assert 'href="https://town.example?a=1"' in inline("ดู https://town.example?a=1", "arabic")


def test_address_in_text_keeps_its_thai_digits() -> None:
    html = inline("ดู https://town.example/๒๕๖๘", "arabic")
    assert 'href="https://town.example/2568"' not in html


def test_web_address_with_thai_letters_keeps_arabic_digits() -> None:
    address = "https://town.example/ข่าว/2568"
    assert in_numerals(address, "thai") == address


@pytest.mark.parametrize(("typed", "meant"), [("eit", "EIT"), ("IITT", "IIT")])
def test_instrument_meant_is_named(minimal: Path, typed: str, meant: str) -> None:
    file = minimal / "content/2568/surveys.yml"
    file.write_text(file.read_text("utf-8").replace("EIT", typed), "utf-8")
    assert [x for x in found(minimal) if x.endswith(f"→ change it to {meant}")]


def test_alias_of_a_plain_text_is_found_like_any_other() -> None:
    _, findings = load(Source("x.yml", "a: &x ก\nb: *x"))
    assert [one.code for one in findings] == ["Y104"]


def test_empty_answer_is_found(minimal: Path) -> None:
    measure(minimal, "answers: [{}]\n")
    assert found(minimal) != []


def test_field_name_of_the_program_is_no_key(minimal: Path) -> None:
    file = minimal / "content/channels.yml"
    file.write_text(file.read_text("utf-8") + "  meant_for: ก\n", "utf-8")
    assert found(minimal) != []


def test_address_too_long_for_a_qr_code_is_a_finding(minimal: Path) -> None:
    file = minimal / "content/2568/surveys.yml"
    address = f"https://town.example/{'ก' * 300}"
    file.write_text(file.read_text("utf-8") + f"  url: {address}\n", "utf-8")
    assert any("K103" in line for line in found(minimal))


@pytest.mark.parametrize("typed", ["ต.ค. - ม.ค. 2566", "1 ธ.ค. - 5 ม.ค. 2566"])
def test_period_over_the_turn_of_the_year_is_not_backwards(typed: str) -> None:
    assert not parse_period(typed).backwards


def test_list_of_short_texts_in_quotes_is_not_too_deep() -> None:
    _, findings = load(Source("x.yml", "a: '" + "- " * 60 + "'"))
    assert findings == []


def test_line_of_a_broken_letter_counts_lone_carriage_returns() -> None:
    one = decode("x.yml", "a: 1\rb: 2\rc: ก".encode("cp874"))
    assert isinstance(one, Finding)
    assert str(one.place) == "x.yml:3:1"
