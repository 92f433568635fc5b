"""An import into an empty site, and what it made there."""

from pathlib import Path
from typing import Any

import yaml

from oitsite.cli import main
from support.cell_texts import lost
from support.reports import TITLE, YEAR, excel

Record = dict[str, Any]
ASSETS_READ: Record = {
    "title": "ลดขั้นตอนการขอยืมพัสดุ",
    "number": "1",
    "steps": ["รวมแบบยืมเป็นแบบเดียว", "ติดสติกเกอร์ที่ครุภัณฑ์"],
    "responsible": ["สำนักปลัด", "กองคลัง"],
    "period": YEAR,
    "reports": [{"round": "6-month", "results": ["ประกาศใช้แบบยืม", "มีการยืม ๙๖ ครั้ง"]}],
}
NEWS_READ: Record = {
    "title": "บอกข่าวให้ครบทุกช่องทาง",
    "number": "2",
    "steps": ["ออกข่าวสี่ช่องทางในวันเดียวกัน"],
    "responsible": ["สำนักปลัด"],
    "period": "ต.ค. ๖๗ – ก.ย. ๖๘",
    "reports": [{"round": "6-month", "results": ["ออกข่าว ๗๔ เรื่อง"]}],
}
BOTH = [ASSETS_READ, NEWS_READ]

LATER = TITLE.replace("๖ เดือน", "๑๒ เดือน")
KNOWN = "กำกับการใช้ทรัพย์สินของราชการ"  # a measure that the minimal site has
DONE = "ประกาศใช้คู่มือเมื่อ 11 ม.ค. 2568"


def report(file: Path, title: str = KNOWN, results: str = DONE) -> Path:
    """Write a workbook with the results of one measure after twelve months."""
    return excel(
        file, [LATER], ("มาตรการ", "ผลการดำเนินการ", "ปัญหา อุปสรรค"), (title, results, "ไม่มี")
    )


def files_of(site: Path) -> dict[Path, bytes]:
    """Return every file of a site."""
    return {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}


def do(site: Path, *arguments: object, year: str = "2568") -> int:
    """Import files into a site and return the code."""
    return main(["import", *map(str, arguments), "--year", year, "--into", str(site / "content")])


def loaded(file: Path) -> Any:
    """Return what a file of YAML says, every value as text."""
    return yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)


def measures(site: Path, year: str = "2568") -> list[Record]:
    """Return the measures of a year as their files say them."""
    files = sorted((site / "content" / year / "measures").glob("*.yml"))
    return [loaded(file) for file in files]


def imported(site: Path, *files: Path, options: tuple[str, ...] = ()) -> list[Record]:
    """Import files into an empty site and return its measures, having looked for lost cells."""
    code = main(
        ["import", *map(str, files), "--year", "2568", "--into", f"{site}/content", *options]
    )
    assert code in (0, 1)
    for file in files:
        assert lost(file, site) == []
    return measures(site)
