"""`oitsite export` and `oitsite template`: what is signed, what is filled in, and the way back."""

import io
import shutil
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
import yaml
from docx.oxml.ns import qn

from oitsite.cli import main
from oitsite.exports.table import Column, Table, as_xlsx
from oitsite.reading.folder import read_folder
from oitsite.records.kinds.measure import ROUNDS, Measure
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear, arabic
from support.places import ROOT

CLEAN, FINDINGS, MISUSE = 0, 1, 2
Captured = pytest.CaptureFixture[str]
YEAR = FiscalYear(2568)
PLAN = ("title", "number", "indicator", "steps", "responsible", "period")
REPORT = ("round", "results", "outcomes", "problems", "suggestions")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project's own site, which no test here changes."""
    folder = tmp_path_factory.mktemp("town")
    for name in ("content", "theme"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "site_config.yml", folder)
    return folder


def exported(town: Path, round_: str, file: Path) -> Path:
    arguments = ("--year", "๒๕๖๘", "--round", round_, "--to", str(file))
    assert main(["export", str(town), *arguments]) == CLEAN
    return file


def measures_of(site: Path, round_: str) -> list[dict[str, Any]]:
    """Return what a report table says of each measure, in one kind of numerals."""
    read, _ = read_site(read_folder(site))
    assert read is not None
    found = []
    for measure in read.of(Measure, YEAR):
        (report,) = (one for one in measure.reports if one.round == round_)
        said = {name: getattr(measure, name) for name in PLAN}
        said |= {name: getattr(report, name) for name in REPORT}
        found.append(yaml.safe_load(arabic(yaml.dump(_plain(said), allow_unicode=True))))
    return sorted(found, key=lambda one: one["number"])


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [str(one) for one in value] if isinstance(value, tuple) else value and str(value)


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
@pytest.mark.parametrize("round_", ROUNDS)
def test_report_that_was_exported_gives_the_same_records(
    town: Path, tmp_path: Path, round_: str, ending: str
) -> None:
    file = exported(town, round_, tmp_path / f"report.{ending}")
    site = tmp_path / "site"
    site.mkdir()
    shutil.copy(town / "site_config.yml", site)
    main(["import", str(file), "--year", "2568", "--into", str(site / "content")])
    assert measures_of(site, round_) == measures_of(town, round_)


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_report_that_was_exported_brings_nothing_new_to_its_own_site(
    town: Path, tmp_path: Path, ending: str, capsys: Captured
) -> None:
    file = exported(town, "12-month", tmp_path / f"report.{ending}")
    arguments = ("--year", "2568", "--into", str(town / "content"), "--dry-run")
    assert main(["import", str(file), *arguments]) == CLEAN
    out = capsys.readouterr().out
    assert out.count("  มาตรการเดิม ") == 10
    assert "  เขียน " not in out


def test_word_report_is_a_landscape_page_with_its_headings_repeated(
    town: Path, tmp_path: Path
) -> None:
    document = docx.Document(str(exported(town, "12-month", tmp_path / "report.docx")))
    section = document.sections[0]
    width, height = section.page_width, section.page_height
    assert width is not None
    assert height is not None
    assert (width.mm, height.mm) == (pytest.approx(297, abs=0.1), pytest.approx(210, abs=0.1))
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == [
        "ตัวชี้วัด",
        "มาตรการ/แนวทาง",
        "ขั้นตอน/วิธีการปฏิบัติ",
        "ผู้รับผิดชอบ",
        "ระยะเวลา",
        "ผลการดำเนินการ",
        "ผลลัพธ์",
        "ปัญหา อุปสรรค / ข้อเสนอแนะ",
    ]
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    fonts = document.styles["Normal"].element.rPr.rFonts
    assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "cs")} == {"TH Sarabun New"}
    names = next(p for p in document.part.package.iter_parts() if "fontTable" in p.partname)
    assert b'<w:altName w:val="TH SarabunPSK"/>' in names.blob
    assert table.rows[2]._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
    lines = [paragraph.text for paragraph in document.paragraphs]
    assert lines[0].startswith("รายงานผลการดำเนินการตามมาตรการ รอบ ๑๒ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๘ ของ")
    assert sum("ลงชื่อ" in line for line in lines) == 2
    to_sign = document.paragraphs[-8:]
    together = [paragraph.paragraph_format.keep_with_next for paragraph in to_sign]
    assert together == [True] * 7 + [False]


def test_excel_report_is_a_landscape_page_with_its_headings_repeated(
    town: Path, tmp_path: Path
) -> None:
    sheet = openpyxl.load_workbook(exported(town, "6-month", tmp_path / "report.xlsx")).worksheets[
        0
    ]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$2:$2"
    assert sheet["A2"].font.name == "TH Sarabun New"
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert sum(text.startswith("ลงชื่อ ...") for text in texts) == 2
    most = max(text.count("\n") + 1 for cell in sheet[3] if (text := str(cell.value)))
    height = sheet.row_dimensions[3].height
    assert height is not None
    assert height >= 21 * most
    assert sheet["A3"].border.left.style == "thin"


def test_text_longer_than_the_tallest_row_gets_wider_columns() -> None:
    """A workbook allows no row above 409 points, so that the rest would not be seen."""
    table = Table(
        "ยาว", (Column("a", "ก", width=10), Column("b", "ข", width=5)), (("ก" * 900, "ข"),)
    )
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(table))).worksheets[0]
    height, width = sheet.row_dimensions[2].height, sheet.column_dimensions["A"].width
    assert height is not None
    assert height <= 409
    assert height / 21 * width >= 900
    assert width / sheet.column_dimensions["B"].width == pytest.approx(2, rel=0.1)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--round", "6-month", "--year", "2560", "--to", "report.docx"), MISUSE),
        (("--round", "6-month", "--year", "ปีนี้", "--to", "report.docx"), MISUSE),
        (("--round", "6-month", "--year", "2568", "--to", "report.pdf"), MISUSE),
    ],
)
def test_what_cannot_be_exported_is_said(
    town: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, capsys: Captured
) -> None:
    *options, file = arguments
    assert main(["export", str(town), *options, str(tmp_path / file)]) == code
    assert capsys.readouterr().err
    assert not any(tmp_path.iterdir())


def test_report_that_somebody_may_have_signed_is_not_overwritten(
    town: Path, tmp_path: Path, capsys: Captured
) -> None:
    signed = tmp_path / "report.docx"
    signed.write_text("ลงนามแล้ว", encoding="utf-8")
    options = ["--year", "2568", "--round", "6-month", "--to", str(signed)]
    assert main(["export", str(town), *options]) == MISUSE
    assert f"มี {signed} อยู่แล้ว" in capsys.readouterr().err
    assert signed.read_text(encoding="utf-8") == "ลงนามแล้ว"


def test_records_with_an_error_are_not_exported(minimal: Path, tmp_path: Path) -> None:
    (minimal / "content/channels.yml").write_text("- id: x\n", "utf-8")
    options = ("--year", "2568", "--round", "6-month", "--to", str(tmp_path / "a.docx"))
    assert main(["export", str(minimal), *options]) == FINDINGS
    assert not (tmp_path / "a.docx").exists()
