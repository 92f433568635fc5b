"""Data that is no good record: what is found, where, and what was meant."""

import pytest

from oitsite.records import Record
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.measure import Measure
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.kinds.survey import Survey
from support.record_texts import CHANNEL, ORGANISATION, SURVEY, finding, found, reading_of


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
        pytest.param(Measure, "\n", [("1:1", "F109")], id="nothing where one record is"),
        pytest.param(Survey, "\n", [("1:1", "F109")], id="nothing where a list of records is"),
        pytest.param(Survey, "[]", [], id="a list that says that it has no records"),
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
