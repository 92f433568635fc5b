"""Open data: each table in three formats that hold the same, with a dictionary and a licence."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from oitsite.exports.table import Column, Table, as_csv, as_json, as_xlsx

AWKWARD = Table(
    "ตาราง",
    (Column("phone", "โทรศัพท์"), Column("note", "หมายเหตุ")),
    (("053112233", '=HYPERLINK("x")'), ("๐ ๕๓๑๑", "สอง\nบรรทัด, จุลภาค")),
)


@pytest.fixture(scope="module")
def index(built: Path) -> list[dict[str, Any]]:
    data = json.loads((built / "data/index.json").read_text(encoding="utf-8"))
    assert data["licence"].startswith("https://creativecommons.org/")
    return list(data["tables"])


def test_every_table_of_the_sample_says_the_same_in_each_format(
    built: Path, index: list[dict[str, Any]]
) -> None:
    assert len(index) >= 6
    for table in index:
        files = {ending: built / name for ending, name in table["files"].items()}
        rows = [list(row.values()) for row in json.loads(files["json"].read_text("utf-8"))]
        text = files["csv"].read_bytes().decode("utf-8-sig")
        headings, *lines = csv.reader(io.StringIO(text, newline=""))
        assert lines == rows
        sheet = openpyxl.load_workbook(files["xlsx"]).active
        assert sheet is not None
        cells = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        assert cells == [headings, *rows]
        assert [column["title"] for column in table["columns"].values()] == headings
        assert all(column["meaning"] for column in table["columns"].values())


def test_phone_numbers_and_formulas_stay_text() -> None:
    assert json.loads(as_json(AWKWARD))[0] == {"phone": "053112233", "note": '=HYPERLINK("x")'}
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(AWKWARD))).active
    assert sheet is not None
    assert [sheet["A2"].data_type, sheet["B2"].data_type] == ["s", "s"]
    assert as_csv(AWKWARD).decode("utf-8-sig").splitlines()[0] == "โทรศัพท์,หมายเหตุ"


def test_same_table_gives_the_same_bytes() -> None:
    assert as_xlsx(AWKWARD) == as_xlsx(AWKWARD)


def test_sums_are_numbers_in_a_workbook_and_words_stay_words() -> None:
    columns = (Column("price", "ราคา", sums=True), Column("egp", "เลขที่โครงการ"))
    table = Table("ตาราง", columns, (("12500.5", "68100000101"), ("ยังไม่ลงนาม", "68110000102")))
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(table))).active
    assert sheet is not None
    assert [sheet["A2"].value, sheet["A3"].value] == [12500.5, "ยังไม่ลงนาม"]
    assert [sheet["B2"].value, sheet["B3"].value] == ["68100000101", "68110000102"]
