"""Files that are there already: never written unless they can be read, and known though faulty."""

from pathlib import Path

import pytest

from support.importing import do, files_of, loaded, report
from support.reports import HEADINGS, NEWS, TITLE, excel

CHANNELS = "ช่องทาง,โทรศัพท์,เวลาทำการ\nศูนย์ดำรงธรรม,0 0000 0099,เวลาราชการ\n"
RESULTS = "มาตรการ,ผลการดำเนินการ\nกำกับการใช้ทรัพย์สินของราชการ,- โทรศัพท์ : 0 0000 0013\n"
SERVICES = (*NEWS[:4], "เปิด E-Service จำนวน ๒ เรื่อง ได้แก่ งานไฟฟ้า งานถนน")
MEASURE = "content/2568/measures/asset-use.yml"


def to_do(site: Path, name: str) -> str:
    return (site / "imports" / name / "todo.txt").read_text("utf-8")


def table(file: Path, text: str) -> Path:
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (lambda text: text.encode("cp874"), "F101"),
        (lambda text: text.replace("title: อีเมล", 'title: "อีเมล').encode(), "Y108"),
        (lambda text: text.replace("  title", "\ttitle").encode(), "Y102"),
        (lambda text: text.encode() + b"\0", "F102"),
    ],
)
@pytest.mark.parametrize("said", [CHANNELS, RESULTS])
def test_file_that_cannot_be_read_is_not_written(
    minimal: Path, tmp_path: Path, damage: object, why: str, said: str
) -> None:
    assert callable(damage)
    file = minimal / "content/channels.yml"
    file.write_bytes(damage(file.read_text("utf-8")))
    before = file.read_bytes()
    do(minimal, table(tmp_path / "a.csv", said))
    assert file.read_bytes() == before
    listed = to_do(minimal, "a")
    assert f"  {why}  " in listed
    assert "  I216  " in listed


def test_file_with_capitals_in_its_ending_is_the_same_to_windows(
    minimal: Path, tmp_path: Path
) -> None:
    (minimal / "content/channels.yml").rename(minimal / "content/channels.YML")
    do(minimal, table(tmp_path / "a.csv", CHANNELS))
    assert not (minimal / "content/channels.yml").exists()
    assert "F140" in to_do(minimal, "a")


def test_services_that_are_still_drafts_are_not_copied(tmp_path: Path) -> None:
    site = tmp_path / "site"
    file = excel(tmp_path / "a.xlsx", [TITLE], HEADINGS, SERVICES)
    do(site, file)
    records = files_of(site / "content")
    assert len([path for path in records if path.parent.name == "eservices"]) == 2
    do(site, file)
    assert files_of(site / "content") == records


def test_measure_with_an_error_is_known_by_its_title(minimal: Path, tmp_path: Path) -> None:
    before = (minimal / MEASURE).read_text("utf-8")
    (minimal / MEASURE).write_text(before.replace("indicator: 4", "indicator: สี่"), "utf-8")
    do(minimal, report(tmp_path / "a.xlsx"))
    assert [one["round"] for one in loaded(minimal / MEASURE)["reports"]] == ["12-month"]
    assert not (minimal / "content/2568/measures/measure-1.yml").exists()


@pytest.mark.parametrize("reports", ["ก", "[ก]", "{round: 6-month}", "[{results: ก}]"])
def test_reports_of_a_faulty_measure_stay_as_they_are(
    minimal: Path, tmp_path: Path, reports: str
) -> None:
    text = (minimal / MEASURE).read_text("utf-8") + f"reports: {reports}\n"
    (minimal / MEASURE).write_text(text, "utf-8")
    do(minimal, report(tmp_path / "a.xlsx"))
    assert (minimal / MEASURE).read_text("utf-8") == text
    assert "I212" in to_do(minimal, "a")


def test_new_measure_beside_a_file_that_cannot_be_read_is_said(
    minimal: Path, tmp_path: Path
) -> None:
    before = (minimal / MEASURE).read_bytes().replace(b"indicator: 4", b"indicator: [4")
    (minimal / MEASURE).write_bytes(before)
    do(minimal, report(tmp_path / "a.xlsx"))
    assert (minimal / MEASURE).read_bytes() == before
    assert f"{MEASURE}:" in to_do(minimal, "a")
    assert "I217" in to_do(minimal, "a")
