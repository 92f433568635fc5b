"""The site's folder read as a whole: what is a record, what is none, and all that is wrong."""

from pathlib import Path

import pytest

from oitsite.reading.folder import read_folder
from oitsite.records.fields.values import DocumentPath, Unit
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.measure import Measure
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.kinds.survey import Survey
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear, Period
from support.site_folder import found, save, site_of

MEASURE = "title: ก\nindicator: 4\n"


def test_records_are_given_by_kind_and_year_in_the_order_of_their_files(minimal: Path) -> None:
    save(minimal, "content/2567/measures/b.yml", MEASURE)
    save(minimal, "content/2567/measures/a.md", f"---\n{MEASURE}---\n")
    site = site_of(minimal)
    assert [one.id for one in site.of(Measure)] == ["a", "b", "asset-use"]
    assert [one.id for one in site.of(Measure, FiscalYear(2567))] == ["a", "b"]
    assert site.of(Measure, FiscalYear(2566)) == ()
    assert [one.id for one in site.of(EService)] == ["street-light"]
    assert [one.id for one in site.of(Channel)] == ["integrity-mail"]
    assert site.of(Organisation) == (site.organisation,)


def test_years_of_a_kind_come_newest_first(minimal: Path) -> None:
    for year in (2566, 2569, 2567):
        save(minimal, f"content/{year}/measures/a.yml", MEASURE)
    site = site_of(minimal)
    assert [year.number for year in site.years_of(Measure)] == [2569, 2568, 2567, 2566]
    assert [year.number for year in site.years_of(Survey)] == [2568]


def test_values_of_a_type_are_given_with_their_record_and_path(minimal: Path) -> None:
    site = site_of(minimal)
    units = [(type(record), path, value) for record, (path, value) in site.values_of(Unit)]
    assert (Measure, ("responsible", 0), "กองคลัง") in units
    assert (EService, ("unit",), "กองคลัง") in units
    assert [str(value) for _, (_, value) in site.values_of(Period)] == ["ต.ค. 2567 - ก.ย. 2568"]
    assert site.values_of(DocumentPath) == ()


def test_documents_named_are_those_of_any_record(minimal: Path) -> None:
    save(
        minimal,
        "content/2568/measures/a.yml",
        MEASURE
        + "reports: [{round: 6-month, results: ก, evidence: {title: ภาพ, file: 2568\\a.jpg}}]",
    )
    config = minimal / "site_config.yml"
    config.write_text(config.read_text("utf-8") + "emblem: emblem.png\n", "utf-8")
    assert site_of(minimal).documents_named() == {"2568/a.jpg", "emblem.png"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (None, "F107"),
        ("", "F109"),
        ("- ก", "R106"),
        ("name: 'ก", "Y108"),
        ("name: ก".encode("cp874"), "F101"),
    ],
)
def test_there_is_no_site_without_a_readable_site_config(
    minimal: Path, text: str | bytes | None, code: str
) -> None:
    (minimal / "site_config.yml").unlink()
    if text is not None:
        save(minimal, "site_config.yml", text)
    site, findings = read_site(read_folder(minimal))
    assert site is None
    assert [finding.code for finding in findings] == [code]
    assert {finding.place.file for finding in findings} == {"site_config.yml"}


def test_records_are_read_even_where_site_config_is_wrong(minimal: Path) -> None:
    (minimal / "site_config.yml").unlink()
    save(minimal, "content/2568/surveys.yml", "- instrument: EIT\n")
    assert found(minimal) == ["content/2568/surveys.yml:1:3 R101", "site_config.yml:1:1 F107"]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [(None, "site_config.yml:12:15 F142"), ("# title:\n", "content/2569/measures/a.yml:1:1 F130")],
)
def test_current_year_has_files_be_they_drafts(
    minimal: Path, draft: str | None, expected: str
) -> None:
    config = minimal / "site_config.yml"
    save(minimal, "site_config.yml", config.read_text("utf-8").replace(": 2568", ": 2569"))
    if draft:
        save(minimal, "content/2569/measures/a.yml", draft)
    assert found(minimal) == [expected]


def test_measure_in_two_files_is_found_at_the_second(minimal: Path) -> None:
    save(minimal, "content/2568/measures/asset-use.md", f"---\n{MEASURE}---\n")
    _, (double,) = read_site(read_folder(minimal))
    assert (double.code, double.place.file) == ("R111", "content/2568/measures/asset-use.yml")
    assert double.values == {
        "id": "asset-use",
        "other": "content/2568/measures/asset-use.md:2:1",
    }


def test_channel_with_the_id_of_another_is_found_at_its_id(minimal: Path) -> None:
    file = minimal / "content/channels.yml"
    lines = file.read_text("utf-8")
    file.write_text(lines + lines, "utf-8")
    line = lines.count("\n") + 1
    assert found(minimal) == [f"content/channels.yml:{line}:7 R111"]


def test_same_name_in_two_years_is_no_double(minimal: Path) -> None:
    save(minimal, "content/2567/measures/asset-use.yml", MEASURE)
    assert len(site_of(minimal).of(Measure)) == 2


def test_findings_of_the_yaml_come_with_those_of_the_record(minimal: Path) -> None:
    file = "content/2568/measures/asset-use.yml"
    save(minimal, file, "title: ก\ntitle: ข\nnumber: สี่\n")
    assert found(minimal) == [f"{file}:2:1 Y103", f"{file}:3:9 V110"]


def test_lines_of_a_markdown_record_count_from_the_top_of_its_file(minimal: Path) -> None:
    file = "content/2568/measures/guide.md"
    save(
        minimal,
        file,
        "---\r\ntitle: ก\r\nnumber: สี่\r\nreports:\r\n  - {round: 9}\r\n---\r\n# ข\r\n",
    )
    assert found(minimal) == [f"{file}:3:9 V110", f"{file}:5:5 R101", f"{file}:5:13 R107"]


def test_thousand_errors_of_one_file_are_all_found_each_at_its_line(minimal: Path) -> None:
    survey = "- instrument: EIT\n  who: ประชาชน\n  closes: 31 เม.ย. 2568\n"
    save(minimal, "content/2568/surveys.yml", survey * 1000)
    expected = [f"content/2568/surveys.yml:{3 * n}:11 V102" for n in range(1, 1001)]
    assert found(minimal) == expected


def test_thousand_errors_of_many_files_are_all_found_in_one_run(minimal: Path) -> None:
    text = "titel: ก\nnumber: สี่\nindicator: '-'\nperiod: 31 เม.ย. 2568\n"
    files = [f"content/2568/measures/m{number:03}.yml" for number in range(200)]
    for file in files:
        save(minimal, file, text)
    each = ("1:1 R101", "1:1 R102", "2:9 V110", "3:12 V110", "4:9 V102")
    expected = [f"{file}:{one}" for file in files for one in each]
    assert len(expected) == 1000
    assert found(minimal) == expected
