"""Records: what they keep, where their values stand, and where their files lie."""

from datetime import date

import pytest

from oitsite.records import Record, kinds
from oitsite.records.fields.phone import Phone
from oitsite.records.fields.values import DocumentPath, Unit
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.measure import Measure
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.kinds.survey import Survey
from oitsite.thai import FiscalYear
from support.record_texts import CHANNEL, ORGANISATION, finding, reading_of


def measure(text: str, file: str = "x.yml") -> Measure:
    reading = reading_of(Measure, text, file)
    assert reading.findings == []
    (record,) = reading.records
    assert isinstance(record, Measure)
    return record


FULL = """\
---
title: กำกับการใช้ทรัพย์สินของราชการ
number: ๓
instrument: IIT
indicator: ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ
steps: |
  - ทบทวน
  - ประกาศ
responsible: กองคลัง, สำนักปลัด
period: ตลอดปีงบประมาณ
monitoring: [รายเดือน, รายไตรมาส]
reports:
  - round: 6-month
    date: 31 มี.ค. 2568
    results: จัดทำแล้ว
    evidence: {title: ภาพถ่าย, file: 2568\\asset.jpg}
---
# รายละเอียด
"""


def test_record_keeps_what_its_values_mean() -> None:
    record = measure(FULL, "content/2568/measures/asset-use.md")
    assert record.id == "asset-use"
    assert record.year == FiscalYear(2568)
    assert (record.number, record.indicator, record.instrument) == (3, 4, "IIT")
    assert record.steps == ("- ทบทวน\n- ประกาศ",)
    assert record.responsible == ("กองคลัง", "สำนักปลัด")
    assert record.period is not None
    assert record.period.span == (date(2024, 10, 1), date(2025, 9, 30))
    assert record.reports[0].date == date(2025, 3, 31)
    assert record.reports[0].evidence[0].file == "2568/asset.jpg"
    assert record.body == "# รายละเอียด\n"


def test_place_of_a_value_counts_from_the_top_of_the_file() -> None:
    record = measure(FULL, "x.md")
    assert str(record.place("reports", 0, "evidence", "file")) == "x.md:16:38"
    assert str(record.place("topic")) == "x.md:2:1"


def test_leaves_are_the_single_values_with_the_paths_that_lead_to_them() -> None:
    leaves = dict(measure(FULL, "x.md").leaves())
    assert leaves[("monitoring", 1)] == "รายไตรมาส"
    assert leaves[("reports", 0, "evidence", 0, "file")] == DocumentPath("2568/asset.jpg")
    assert [type(leaves["responsible", index]) for index in range(2)] == [Unit, Unit]
    assert not {path for path in leaves if path[0] in ("origin", "topic", "answers")}


def test_leaves_are_named_as_the_webmaster_names_them() -> None:
    (channel,) = reading_of(Channel, CHANNEL).records
    assert (("for", 0), "ข") in list(channel.leaves())
    assert str(channel.place("for", 0)) == "x.yml:3:10"


@pytest.mark.parametrize(
    ("reports", "status"),
    [
        ("", None),
        ("reports: [{round: 6-month, results: ก}]", "6-month"),
        ("reports: [{round: 12-month, results: ก}, {round: 6-month, results: ข}]", "12-month"),
        ("reports: [{round: รอบ ๖ เดือน, results: ก}]", "6-month"),
        ("reports: [{round: 12 เดือน, results: ก}]", "12-month"),
    ],
)
def test_status_of_a_measure_is_the_latest_round_reported(reports: str, status: str | None) -> None:
    record = measure(f"title: ก\n{reports}")
    assert record.status == status


def test_report_of_a_round_is_found_or_is_not_there() -> None:
    record = measure("title: ก\nreports: [{round: 12-month, results: ข}]")
    report = record.report("12-month")
    assert report is not None
    assert report.results == ("ข",)
    assert record.report("6-month") is None


@pytest.mark.parametrize(
    ("typed", "codes", "answered"),
    [
        ("I20", ("I20",), None),
        ("๐42", ("O42",), None),
        ("'ข้อ E6 และ E7 : ควรปรับปรุงช่องทาง'", ("E6", "E7"), "ควรปรับปรุงช่องทาง"),
        ("\n  - ข้อ E6 และ E7 : ควรปรับปรุงช่องทาง", ("E6", "E7"), "ควรปรับปรุงช่องทาง"),
        ("ประชาชนไม่ทราบช่องทาง", (), "ประชาชนไม่ทราบช่องทาง"),
        ("[{O38: ไม่มีรายงาน}]", ("O38",), "ไม่มีรายงาน"),
        ("{code: ข้อ_020, finding: ไม่พบ}", ("O20",), "ไม่พบ"),
        ("{code: [I7, i 8]}", ("I7", "I8"), None),
        ("{finding: ไม่พบ}", (), "ไม่พบ"),
    ],
)
def test_answer_is_read_as_codes_and_the_finding_of_last_year(
    typed: str, codes: tuple[str, ...], answered: str | None
) -> None:
    (answer,) = measure(f"title: ก\nanswers: {typed}").answers
    assert (answer.codes, answer.finding) == (codes, answered)


@pytest.mark.parametrize(
    ("answer", "place", "value"),
    [
        ("{code: ข้อ 17}", "3:12", "ข้อ 17"),
        ("{finding: ก, code: 17}", "3:24", "17"),
        ("{code: E7 ควรปรับปรุง}", "3:12", "E7 ควรปรับปรุง"),
    ],
)
def test_code_that_no_question_has_is_found(answer: str, place: str, value: str) -> None:
    one = finding(Measure, f"title: ก\nanswers:\n  - {answer}")
    assert (f"{one.place.line}:{one.place.column}", one.code) == (place, "V109")
    assert one.values["value"] == value


@pytest.mark.parametrize(
    ("typed", "instrument"),
    [("OIT", "OIT"), ("eit", "EIT"), ("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "IIT")],
)
def test_instrument_is_read_by_the_code_in_its_name(typed: str, instrument: str) -> None:
    assert measure(f"title: ก\ninstrument: {typed}").instrument == instrument


def test_stage_may_be_a_bare_text_or_have_a_time() -> None:
    text = (
        "title: ก\nsummary: ก\nwho: ก\nsteps: [ยื่นคำขอ, {what: ตรวจสอบ, within: 5 นาที}]\ntime: ก\n"
        "fee: ไม่มี\ndocuments: ไม่มี\nunit: กองคลัง\nform: {title: ก, url: 'https://a.example/ก'}\n"
    )
    (service,) = reading_of(EService, text).records
    assert isinstance(service, EService)
    assert [(stage.what, stage.within) for stage in service.steps] == [
        ("ยื่นคำขอ", None),
        ("ตรวจสอบ", "5 นาที"),
    ]
    assert service.form.url == "https://a.example/%E0%B8%81"
    assert service.id == "asset-use"


def organisation(more: str = "") -> Organisation:
    reading = reading_of(Organisation, ORGANISATION + more)
    assert reading.findings == []
    (record,) = reading.records
    assert isinstance(record, Organisation)
    return record


def test_unit_may_be_a_bare_name_or_have_its_own_contact() -> None:
    units = organisation().units
    assert [unit.name for unit in units] == ["กองคลัง", "สำนักปลัด"]
    assert units[1].phones == (Phone("000000002"), Phone("1567"))


@pytest.mark.parametrize(
    ("name", "units"),
    [
        ("กองคลัง", ("กองคลัง",)),
        ("สำนักปลัด (งานนโยบายและแผน)", ("สำนักปลัด",)),
        ("ทุกสำนัก/กอง", ("กองคลัง", "สำนักปลัด")),
        ("ทุก ส่วนราชการ", ("กองคลัง", "สำนักปลัด")),
        ("กองช่าง", ()),
        ("กอง", ()),
    ],
)
def test_units_meant_by_a_name(name: str, units: tuple[str, ...]) -> None:
    assert organisation().units_meant(name) == units


def test_settings_of_the_site_have_defaults() -> None:
    settings = organisation()
    assert (settings.numerals, settings.messages, settings.sample) == ("arabic", "th", False)
    assert organisation("sample: ใช่\nnumerals: thai\n").sample is True


@pytest.mark.parametrize(
    ("file", "kind", "named"),
    [
        ("site_config.yml", Organisation, {}),
        ("content/channels.yml", Channel, {}),
        ("content/channels.yaml", Channel, {}),
        ("content/2568/surveys.yml", Survey, {"year": "2568"}),
        ("content/eservices/street-light.yml", EService, {"id": "street-light"}),
        ("content/2568/measures/asset-use.md", Measure, {"year": "2568", "id": "asset-use"}),
        ("content/2568/measures/asset-use.yaml", Measure, {"year": "2568", "id": "asset-use"}),
    ],
)
def test_file_is_of_one_kind_by_where_it_lies(
    file: str, kind: type[Record], named: dict[str, str]
) -> None:
    matches = {one: one.pattern().fullmatch(file) for one in kinds()}
    assert [one for one, match in matches.items() if match] == [kind]
    match = matches[kind]
    assert match is not None
    assert match.groupdict() == named


@pytest.mark.parametrize(
    "file",
    [
        "content/2025/measures/asset-use.yml",
        "content/2568/measures/Asset.yml",
        "content/2568/measures/ก.yml",
        "content/2568/measures/old/asset-use.yml",
        "content/eservices/street-light.md",
        "content/site_config.yml",
        "site_config.yaml",
    ],
)
def test_file_elsewhere_is_of_no_kind(file: str) -> None:
    assert not [kind for kind in kinds() if kind.pattern().fullmatch(file)]
