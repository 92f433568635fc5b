"""Records from data: what is kept, what is found wrong, where, and what was meant."""

from datetime import date

import pytest

from oitsite.findings import Finding
from oitsite.reading.source import Source, source_of
from oitsite.reading.strict_yaml import load
from oitsite.records import Record, kinds
from oitsite.records.channel import Channel
from oitsite.records.eservice import EService
from oitsite.records.measure import Measure
from oitsite.records.organisation import Organisation
from oitsite.records.phone import Phone
from oitsite.records.survey import Survey
from oitsite.records.validation import Reading, read_records
from oitsite.records.values import DocumentPath, Unit
from oitsite.thai import FiscalYear

ORGANISATION = """\
name: เทศบาลตำบลทดสอบ
kind: เทศบาลตำบล
district: ทดสอบ
province: ทดสอบ
about: หน่วยงานสำหรับการทดสอบ
host: https://town.example
address: 1 หมู่ 1
phones: 0 0000 0001
emails: saraban@town.example
hours: จันทร์ถึงศุกร์
units:
  - กองคลัง
  - {name: สำนักปลัด, phones: [0 0000 0002, 1567]}
current_year: ๒๕๖๘
"""
CHANNEL = """\
- {id: hall, title: ศูนย์รับเรื่อง, purposes: corruption,
   reader: ปลัดเทศบาล, how: มาที่ศูนย์, hours: ทุกวัน, anonymous: ได้,
   for: [ข]}
"""
SURVEY = "- instrument: EIT\n  who: ประชาชน\n"


def reading_of(kind: type[Record], text: str, file: str = "x.yml") -> Reading:
    source = source_of(file, text)
    assert isinstance(source, Source)
    data, findings = load(source)
    assert findings == []
    return read_records(kind, source, data, "asset-use", FiscalYear(2568))


def measure(text: str, file: str = "x.yml") -> Measure:
    reading = reading_of(Measure, text, file)
    assert reading.findings == []
    (record,) = reading.records
    assert isinstance(record, Measure)
    return record


def found(kind: type[Record], text: str, file: str = "x.yml") -> list[tuple[str, str]]:
    """Return where each finding lies, as line and column, and its code."""
    findings = reading_of(kind, text, file).findings
    return [(f"{f.place.line}:{f.place.column}", f.code) for f in findings]


def finding(kind: type[Record], text: str) -> Finding:
    (one,) = reading_of(kind, text).findings
    return one


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
    ("kind", "text", "place", "values"),
    [
        (Measure, "titel: ก\ntitle: ข", "1:1", {"key": "titel", "meant": "title"}),
        (Measure, "title: ก\nrespnsible: ข", "2:1", {"key": "respnsible", "meant": "responsible"}),
        (
            Measure,
            "title: ก\nreports:\n  - round: 6-month\n    results: ข\n    evidnce: ค",
            "5:5",
            {"key": "evidnce", "meant": "evidence"},
        ),
        (
            Measure,
            "title: ก\nreports:\n  - round: 6-month\n    results: ข\n    evidence:\n"
            "      - {title: ค, file: a.jpg}\n"
            "      - title: ง\n        file: b.jpg\n        dat: จ",
            "9:9",
            {"key": "dat", "meant": "date"},
        ),
        (Survey, SURVEY + "  open: 1 ม.ค. 2568", "3:3", {"key": "open", "meant": "opens"}),
        (Survey, SURVEY * 2 + "  closed: ก", "5:3", {"key": "closed", "meant": "closes"}),
        (Organisation, ORGANISATION + "colour: ก", "15:1", {"key": "colour", "meant": "colours"}),
        (
            Organisation,
            ORGANISATION + "colours:\n  primry: '#000000'",
            "16:3",
            {"key": "primry", "meant": "primary"},
        ),
        (
            Organisation,
            ORGANISATION.replace("phones: [", "phone: ["),
            "13:23",
            {"key": "phone", "meant": "phones"},
        ),
    ],
)
def test_key_with_a_typing_error_is_found_at_its_line_with_the_key_meant(
    kind: type[Record], text: str, place: str, values: dict[str, str]
) -> None:
    one = finding(kind, text)
    assert (f"{one.place.line}:{one.place.column}", one.code) == (place, "R102")
    assert one.values == values


@pytest.mark.parametrize(
    ("text", "place", "key", "known"),
    [
        ("title: ก\nผู้รับผิดชอบ: ข", "2:1", "ผู้รับผิดชอบ", "title"),
        ("title: ก\norigin: ข", "2:1", "origin", "title"),
        ("title: ก\nanswers:\n  - E7 ควร: ปรับปรุง", "3:5", "E7 ควร", "finding"),
        ("title: ก\nreports:\n  - {round: 6-month, results: ก, ผล: ข}", "3:34", "ผล", "results"),
    ],
)
def test_key_that_resembles_none_is_found_with_those_known(
    text: str, place: str, key: str, known: str
) -> None:
    one = finding(Measure, text)
    assert (f"{one.place.line}:{one.place.column}", one.code) == (place, "R109")
    assert one.values["key"] == key
    assert known in one.values["known"].split(", ")
    assert "origin" not in one.values["known"].split(", ")


@pytest.mark.parametrize(
    ("kind", "text", "findings"),
    [
        pytest.param(Measure, "number: 1", [("1:1", "R101")], id="a key that must be there is not"),
        pytest.param(
            Measure,
            "title: ก\nreports:\n  - round: 6-month\n",
            [("3:5", "R101")],
            id="a key is missing in a report",
        ),
        pytest.param(Measure, "title: [ก]", [("1:8", "R103")], id="a list instead of a text"),
        pytest.param(Measure, "title: {ก: ข}", [("1:8", "R103")], id="a group instead of a text"),
        pytest.param(Measure, "title: ก\nreports: ข", [("2:10", "R104")], id="a text, not a list"),
        pytest.param(Measure, "title: ''", [("1:8", "R105")], id="an empty text"),
        pytest.param(Measure, "title: ก\nsteps: [ข, '']", [("2:12", "R105")], id="an empty item"),
        pytest.param(Measure, "title: ก\nreports: [ข]", [("2:11", "R106")], id="a text, no report"),
        pytest.param(Measure, "- ก", [("1:1", "R106")], id="a list, no record"),
        pytest.param(Measure, "ก", [("1:1", "R106")], id="a text, no record"),
        pytest.param(Measure, "# ว่าง", [("1:1", "F109")], id="nothing where one record is"),
        pytest.param(Survey, "# ว่าง", [], id="nothing where a list of records may be"),
        pytest.param(Survey, "instrument: EIT", [("1:1", "R108")], id="one record, not a list"),
        pytest.param(Survey, SURVEY + "- ก", [("3:3", "R106")], id="an item that is no record"),
        pytest.param(
            Organisation,
            ORGANISATION.replace("phones: 0 0000 0001", "phones: []"),
            [("8:9", "R105")],
            id="an empty list where one value must be",
        ),
        pytest.param(
            Organisation,
            ORGANISATION.replace("phones: 0 0000 0001", "phones: [12]"),
            [("8:10", "V104")],
            id="a list whose one value is wrong is not also called empty",
        ),
        pytest.param(
            Survey,
            SURVEY + "  url: ก\n  code: ข",
            [("3:8", "V106"), ("4:9", "V114")],
            id="two wrong values in one record",
        ),
    ],
)
def test_data_of_another_form_is_found_where_it_stands(
    kind: type[Record], text: str, findings: list[tuple[str, str]]
) -> None:
    assert sorted(found(kind, text)) == findings


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("number: 1", {"key": "title", "title": "ชื่อมาตรการหรือแนวทาง"}),
        ("title: ก\nreports: [{round: 6-month}]", {"key": "results", "title": "ผลการดำเนินการ"}),
    ],
)
def test_missing_key_is_named_with_what_it_is_for(text: str, values: dict[str, str]) -> None:
    one = finding(Measure, text)
    assert (one.code, one.values) == ("R101", values)


def test_one_unit_is_enough() -> None:
    text = ORGANISATION.replace("  - {name: สำนักปลัด, phones: [0 0000 0002, 1567]}\n", "")
    assert found(Organisation, text) == []


@pytest.mark.parametrize(
    ("evidence", "code"),
    [
        ("{title: ก}", "R110"),
        ("{title: ก, file: a.pdf, url: 'https://a.example'}", "R110"),
        ("{title: ก, file: a.pdf}", None),
        ("{title: ก, url: 'https://a.example'}", None),
    ],
)
def test_link_leads_to_exactly_one_thing(evidence: str, code: str | None) -> None:
    text = f"title: ก\nreports: [{{round: 6-month, results: ก, evidence: {evidence}}}]"
    assert [one for _, one in found(Measure, text)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("kind", "text", "meant"),
    [
        (Channel, CHANNEL.replace("corruption", "corupt"), "corruption"),
        (Channel, CHANNEL.replace("corruption", "[opinion, Questions]"), "question"),
        (Organisation, ORGANISATION + "numerals: THAI", "thai"),
        (Organisation, ORGANISATION + "messages: ไทย", "th, en"),
    ],
)
def test_value_that_is_none_of_the_choices_is_found_with_the_one_meant(
    kind: type[Record], text: str, meant: str
) -> None:
    one = finding(kind, text)
    assert one.code == "R107"
    assert one.values["meant"] == meant
    assert set(meant.split(", ")) <= set(one.values["choices"].split(", "))


def test_record_with_an_error_is_left_out_and_the_others_are_kept() -> None:
    text = SURVEY + "- instrument: IIT\n" + SURVEY + "  closes: 31 เม.ย. 2568\n" + SURVEY
    reading = reading_of(Survey, text)
    assert [str(record.place()) for record in reading.records] == ["x.yml:1:3", "x.yml:7:3"]
    assert [str(one.place) for one in reading.findings] == ["x.yml:3:3", "x.yml:6:11"]


def test_lines_of_front_matter_count_from_the_top_of_the_file() -> None:
    text = "---\ntitle: ก\nnumber: สี่\nreports:\n  - {round: 6-month, reslts: ข}\n---\nเนื้อหา\n"
    assert sorted(found(Measure, text, "x.md")) == [
        ("3:9", "V110"),
        ("5:22", "R102"),
        ("5:5", "R101"),
    ]


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
