"""YAML in which a value stays as it was typed, and what is said where it cannot be read."""

import pytest

from oitsite.reading.source import Source
from oitsite.reading.strict_yaml import Data, load


def read(text: str) -> Data:
    data, findings = load(Source("x.yml", text))
    assert findings == []
    return data


def found(text: str, first_line: int = 1) -> list[str]:
    _, findings = load(Source("x.yml", text, first_line=first_line))
    return [f"{finding.place} {finding.code}" for finding in findings]


@pytest.mark.parametrize(
    "typed",
    [
        "053112233",
        "16:30",
        "no",
        "Yes",
        "off",
        "1e3",
        "0x1F",
        "1_000",
        ".5",
        "+66",
        "2568-10-01",
        "null",
        "~",
        "true",
        "๐๔๒",
        "=",
        "1.10",
    ],
)
def test_value_stays_as_it_was_typed(typed: str) -> None:
    assert read(f"value: {typed} # หมายเหตุ") == {"value": typed}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: '053'", {"a": "053"}),
        ('a: "ก: ข # ค"', {"a": "ก: ข # ค"}),
        ("a: 'it''s'", {"a": "it's"}),
        ("a: |\n  ก\n  ข\n", {"a": "ก\nข\n"}),
        ("a: >\n  ก\n  ข\n", {"a": "ก ข\n"}),
        ("a: [ก, ข,]", {"a": ["ก", "ข"]}),
        ("a: {b: ก}", {"a": {"b": "ก"}}),
        ("- ก\n- [ข]\n", ["ก", ["ข"]]),
        ("1: ก\nno: ข", {"1": "ก", "no": "ข"}),
        ("<<: {a: 1}", {"<<": {"a": "1"}}),
        ("a: !!int 5", {"a": "5"}),
        ("a: !!python/object/apply:os.system [x]", {"a": ["x"]}),
        ("---\na: ก\n...\n", {"a": "ก"}),
        ("a: ก\tข", {"a": "ก\tข"}),
        ("a: ''", {"a": ""}),
        ("ก", "ก"),
    ],
)
def test_data_is_text_lists_and_mappings(text: str, data: Data) -> None:
    assert read(text) == data


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_file_in_which_nothing_is_typed_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        pytest.param("title: ก\nsteps:\n\t- ข", "x.yml:3:1 Y102", id="a tab at a line's beginning"),
        pytest.param("a:\n  \t- ข", "x.yml:2:3 Y102", id="a tab behind blanks"),
        pytest.param("a:\n \u00a0b: ก", "x.yml:2:2 Y102", id="a no-break space as indentation"),
        pytest.param("\u3000a: ก", "x.yml:1:1 Y102", id="a wide blank as indentation"),
        pytest.param("title: 'ก\nb: ข\n", "x.yml:1:8 Y108", id="a single quote never closed"),
        pytest.param('a: ก\ntitle: "ข\nb: ค\n', "x.yml:2:8 Y108", id="a double quote never closed"),
        pytest.param("title: หมายเหตุ: ก", "x.yml:1:16 Y106", id="a second colon in a text"),
        pytest.param("title:ก\nnumber: 1", "x.yml:1:1 Y107", id="no blank behind the first colon"),
        pytest.param("a: ก\nb ข\nc: ค", "x.yml:2:1 Y107", id="a line without a colon"),
        pytest.param("a: ก\nb ข", "x.yml:2:1 Y107", id="a last line without a colon"),
        pytest.param("a: ก\n b: ข", "x.yml:1:1 Y107", id="a line indented below a text"),
        pytest.param("problems: - ไม่มี", "x.yml:1:11 Y110", id="a dash behind a colon"),
        pytest.param("responsible: @กองคลัง", "x.yml:1:14 Y101", id="a sign that begins no text"),
        pytest.param("a: ก\nb: `ข`", "x.yml:2:4 Y101", id="a backtick"),
        pytest.param("a: 'ก' ข", "x.yml:1:8 Y101", id="text behind a quoted text"),
        pytest.param("a: [ก, ข\nb: ค]", "x.yml:2:2 Y101", id="a bracket closed too late"),
        pytest.param("a: ก\n}", "x.yml:2:1 Y101", id="a brace that nothing opened"),
        pytest.param("a: ก\n---\nb: ข", "x.yml:2:1 Y101", id="a second document"),
        pytest.param("a: *b", "x.yml:1:4 Y101", id="an alias of nothing"),
        pytest.param("a: 1\x0b", "x.yml:1:5 F102", id="a control character"),
        pytest.param("a: 1\nb: \x7f", "x.yml:2:4 F102", id="a delete character"),
        pytest.param("[" * 1000 + "]" * 1000, "x.yml:1:1 Y109", id="a thousand brackets"),
        pytest.param("a:\n" + "- " * 60 + "ก", "x.yml:2:1 Y109", id="sixty dashes in a row"),
        pytest.param(
            "a: ก\n" + " " * 401 + "b: ข", "x.yml:2:1 Y109", id="an indentation without end"
        ),
    ],
)
def test_text_that_is_no_yaml_gives_its_likeliest_cause(text: str, finding: str) -> None:
    assert load(Source("x.yml", text))[0] is None
    assert found(text) == [finding]


def test_line_that_cannot_be_read_is_quoted() -> None:
    _, findings = load(Source("x.yml", "a: ก\nb:\n  responsible: @กองคลัง  "))
    assert [finding.values for finding in findings] == [{"line": "responsible: @กองคลัง"}]


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [("b: ค\na: [ก, ข\n\n", "x.yml:2:4", "a: [ก, ข"), ("b: ค\na: [\n", "x.yml:2:1", "a: [")],
)
def test_file_that_ends_too_soon_is_found_where_it_is_not_closed(
    text: str, place: str, line: str
) -> None:
    _, (finding,) = load(Source("x.yml", text))
    assert (str(finding.place), finding.code, finding.values) == (place, "Y101", {"line": line})


@pytest.mark.parametrize(
    ("text", "findings", "data"),
    [
        pytest.param(
            "a: ก\nb: ข\na: ค", ["x.yml:3:1 Y103"], {"a": "ก", "b": "ข"}, id="the same key twice"
        ),
        pytest.param("a: ก\n'a': ข", ["x.yml:2:1 Y103"], {"a": "ก"}, id="the same key in quotes"),
        pytest.param(
            "r:\n  - b: ก\n    b: ข\n  - b: ค",
            ["x.yml:3:5 Y103"],
            {"r": [{"b": "ก"}, {"b": "ค"}]},
            id="a key twice inside a list, and once in another item",
        ),
        pytest.param(
            "a: ก\na: ข\na: ค", ["x.yml:2:1 Y103", "x.yml:3:1 Y103"], {"a": "ก"}, id="thrice"
        ),
        pytest.param("? [ก, ข]\n: ค\nb: ง", ["x.yml:1:3 Y105"], {"b": "ง"}, id="a list as a key"),
        pytest.param("'': ก\nb: ข", ["x.yml:1:1 Y105"], {"b": "ข"}, id="an empty key"),
        pytest.param(
            "a: &x [ก]\nb: *x\nc: ข",
            ["x.yml:1:4 Y104"],
            {"a": ["ก"], "b": None, "c": "ข"},
            id="an alias",
        ),
        pytest.param(
            "a: &x {b: *x}", ["x.yml:1:4 Y104"], {"a": {"b": None}}, id="an alias of itself"
        ),
    ],
)
def test_doubtful_yaml_is_found_and_the_rest_is_kept(
    text: str, findings: list[str], data: Data
) -> None:
    assert found(text) == findings
    assert load(Source("x.yml", text))[0] == data


def test_double_key_is_named() -> None:
    _, findings = load(Source("x.yml", "title: ก\ntitle: ข"))
    assert findings[0].values == {"key": "title"}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("a: ก\na: ข", "x.yml:3:1 Y103"),
        ("a: ก\nb: 'ข", "x.yml:3:4 Y108"),
        ("title:ก\nb: ข", "x.yml:2:1 Y107"),
        ("a:\n\t- ก", "x.yml:3:1 Y102"),
        ("a: \x01", "x.yml:2:4 F102"),
    ],
)
def test_places_count_from_where_the_data_begins_in_the_file(text: str, finding: str) -> None:
    assert found(text, first_line=2) == [finding]
