"""An import into an empty site, and what it made there."""

from pathlib import Path
from typing import Any

import yaml

from cell_texts import lost
from oitsite.cli import main
from reports import YEAR

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
